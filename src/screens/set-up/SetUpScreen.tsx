import { useLive } from '#src/workspace/use-live.ts'
import { listOrganisations } from '#src/storage/organisations.ts'
import { SetUpForm } from './SetUpForm.tsx'

export function SetUpScreen() {
  const organisations = useLive(listOrganisations)
  if (organisations === undefined) return null
  return <SetUpForm organisations={organisations} />
}
