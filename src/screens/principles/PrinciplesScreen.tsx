import { FormDraftsGate } from '#src/workspace/FormDraftsGate.tsx'
import { OrganisationScreen } from '#src/workspace/OrganisationScreen.tsx'
import { PrinciplesPage } from './PrinciplesPage.tsx'
import { usePrinciples } from './use-principles.ts'

export function PrinciplesScreen() {
  return (
    <OrganisationScreen>
      {(organisation) => (
        <FormDraftsGate scope={organisation.id}>
          <Principles organisationId={organisation.id} name={organisation.name} />
        </FormDraftsGate>
      )}
    </OrganisationScreen>
  )
}

interface PrinciplesProps {
  readonly organisationId: string
  readonly name: string
}

function Principles({ organisationId, name }: PrinciplesProps) {
  const view = usePrinciples(organisationId)
  return view && <PrinciplesPage organisationId={organisationId} name={name} view={view} />
}
