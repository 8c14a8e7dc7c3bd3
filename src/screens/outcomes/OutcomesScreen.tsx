import type { Organisation } from '#src/domain/record/organisation.ts'
import { FormDraftsGate } from '#src/workspace/FormDraftsGate.tsx'
import { OrganisationScreen } from '#src/workspace/OrganisationScreen.tsx'
import { OutcomesPage } from './OutcomesPage.tsx'
import { useOutcomes } from './use-outcomes.ts'

export function OutcomesScreen() {
  return (
    <OrganisationScreen>
      {(organisation) => (
        <FormDraftsGate scope={organisation.id}>
          <OpenOutcomes organisation={organisation} />
        </FormDraftsGate>
      )}
    </OrganisationScreen>
  )
}

function OpenOutcomes({ organisation }: { readonly organisation: Organisation }) {
  const view = useOutcomes(organisation)
  return view === undefined ? null : <OutcomesPage view={view} />
}
