import type { Organisation } from '#src/domain/record/organisation.ts'
import { OrganisationScreen } from '#src/workspace/OrganisationScreen.tsx'
import { DutiesPage } from './DutiesPage.tsx'
import { useDuties } from './use-duties.ts'

export function DutiesScreen() {
  return (
    <OrganisationScreen>
      {(organisation) => <Duties organisation={organisation} />}
    </OrganisationScreen>
  )
}

function Duties({ organisation }: { readonly organisation: Organisation }) {
  const view = useDuties(organisation)
  return view === undefined ? null : <DutiesPage view={view} />
}
