import { FormDraftsGate } from '#src/workspace/FormDraftsGate.tsx'
import { SetUpForm } from './SetUpForm.tsx'
import { useKnown } from './use-known.ts'
import { SET_UP } from './use-set-up-form.ts'

export function SetUpScreen() {
  const known = useKnown()
  if (known === undefined) return null
  return (
    <FormDraftsGate scope={SET_UP}>
      <SetUpForm known={known} />
    </FormDraftsGate>
  )
}
