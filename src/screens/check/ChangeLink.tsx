import type { ReactNode } from 'react'
import { paths } from '#src/paths.ts'
import type { ActionLook } from '#src/ui/button/action-class.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { noteLeftFor } from '#src/workspace/left-for.ts'

interface ChangeLinkProps {
  readonly view: RoundView
  readonly questionId: string
  readonly look: ActionLook
  readonly children: ReactNode
}

/** To one question and straight back. */
export function ChangeLink({ view, questionId, look, children }: ChangeLinkProps) {
  const number = view.questionIds.indexOf(questionId) + 1
  return (
    <AppLink
      to={paths.change(view.round.id, number)}
      look={look}
      onFollow={() => noteLeftFor(view.round.id, questionId)}
    >
      {children}
    </AppLink>
  )
}
