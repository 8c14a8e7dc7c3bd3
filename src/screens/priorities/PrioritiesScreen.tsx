import { FormDraftsGate } from '#src/workspace/FormDraftsGate.tsx'
import { OrganisationScreen } from '#src/workspace/OrganisationScreen.tsx'
import { PrioritiesPage } from './PrioritiesPage.tsx'
import { usePriorities } from './use-priorities.ts'

export function PrioritiesScreen() {
  return (
    <OrganisationScreen>
      {(organisation) => (
        <FormDraftsGate scope={organisation.id}>
          <Priorities organisationId={organisation.id} name={organisation.name} />
        </FormDraftsGate>
      )}
    </OrganisationScreen>
  )
}

interface PrioritiesProps {
  readonly organisationId: string
  readonly name: string
}

function Priorities({ organisationId, name }: PrioritiesProps) {
  const view = usePriorities(organisationId)
  return view && <PrioritiesPage organisationId={organisationId} name={name} view={view} />
}
