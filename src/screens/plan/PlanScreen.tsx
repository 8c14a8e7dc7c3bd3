import type { Organisation } from '#src/domain/record/organisation.ts'
import { FormDraftsGate } from '#src/workspace/FormDraftsGate.tsx'
import { OrganisationScreen } from '#src/workspace/OrganisationScreen.tsx'
import { PlanPage } from './PlanPage.tsx'
import { usePlan } from './use-plan.ts'

export function PlanScreen() {
  return (
    <OrganisationScreen>
      {(organisation) => (
        <FormDraftsGate scope={organisation.id}>
          <OpenPlan organisation={organisation} />
        </FormDraftsGate>
      )}
    </OrganisationScreen>
  )
}

function OpenPlan({ organisation }: { readonly organisation: Organisation }) {
  const plan = usePlan(organisation)
  return plan === undefined ? null : <PlanPage plan={plan} />
}
