import { FormDraftsGate } from '#src/workspace/FormDraftsGate.tsx'
import { OrganisationScreen } from '#src/workspace/OrganisationScreen.tsx'
import { EvidenceListPage } from './EvidenceListPage.tsx'

export function EvidenceListScreen() {
  return (
    <OrganisationScreen>
      {(organisation) => (
        <FormDraftsGate scope={organisation.id}>
          <EvidenceListPage organisation={organisation} />
        </FormDraftsGate>
      )}
    </OrganisationScreen>
  )
}
