import { listOrganisations } from '#src/storage/organisations.ts'
import { FormDraftsGate } from '#src/workspace/FormDraftsGate.tsx'
import { useLive } from '#src/workspace/use-live.ts'
import { SetUpForm } from './SetUpForm.tsx'
import { SET_UP } from './use-set-up-form.ts'

export function SetUpScreen() {
  const organisations = useLive(listOrganisations)
  if (organisations === undefined) return null
  return (
    <FormDraftsGate scope={SET_UP}>
      <SetUpForm organisations={organisations} />
    </FormDraftsGate>
  )
}
