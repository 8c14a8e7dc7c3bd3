import type { ReactNode } from 'react'
import { FormDraftsContext, useOpenFormDrafts } from './form-drafts.ts'

interface FormDraftsGateProps {
  /** The id of the round that the forms inside belong to, or a name of its own. */
  readonly scope: string
  readonly children: ReactNode
}

/** Reads what was typed here before, so that a form opens with it at once. */
export function FormDraftsGate({ scope, children }: FormDraftsGateProps) {
  const drafts = useOpenFormDrafts(scope)
  if (drafts === undefined) return null
  return <FormDraftsContext value={drafts}>{children}</FormDraftsContext>
}
