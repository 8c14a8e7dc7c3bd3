import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { useParams } from '#src/ui/link/navigation.ts'
import { FormDraftsGate } from '#src/workspace/FormDraftsGate.tsx'
import { NotThere } from '#src/workspace/NotThere.tsx'
import { PlanPage } from './PlanPage.tsx'
import { usePlan } from './use-plan.ts'

export function PlanScreen() {
  const { t } = useTranslation('plan')
  const { organisationId = '' } = useParams<{ organisationId: string }>()
  const plan = usePlan(organisationId)
  if (plan === undefined) return null
  if (plan === null) {
    return (
      <NotThere
        title={t('missing.title')}
        explain={t('missing.explain')}
        to={paths.home()}
        way={t('home')}
      />
    )
  }
  return (
    <FormDraftsGate key={organisationId} scope={organisationId}>
      <PlanPage plan={plan} />
    </FormDraftsGate>
  )
}
