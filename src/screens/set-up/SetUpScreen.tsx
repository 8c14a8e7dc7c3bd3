import { FormDraftsGate } from '#src/workspace/FormDraftsGate.tsx'
import { SetUpForm } from './SetUpForm.tsx'
import { useOrganisations } from './use-organisations.ts'
import { SET_UP } from './use-set-up-form.ts'

export function SetUpScreen() {
  const organisations = useOrganisations()
  if (organisations === undefined) return null
  return (
    <FormDraftsGate scope={SET_UP}>
      <SetUpForm organisations={organisations} />
    </FormDraftsGate>
  )
}
