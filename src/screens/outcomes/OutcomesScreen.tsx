import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { useParams } from '#src/ui/link/navigation.ts'
import { FormDraftsGate } from '#src/workspace/FormDraftsGate.tsx'
import { NotThere } from '#src/workspace/NotThere.tsx'
import { OutcomesPage } from './OutcomesPage.tsx'
import { useOutcomes } from './use-outcomes.ts'

export function OutcomesScreen() {
  const { t } = useTranslation('outcomes')
  const { organisationId = '' } = useParams<{ organisationId: string }>()
  const view = useOutcomes(organisationId)
  if (view === undefined) return null
  if (view === null) {
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
      <OutcomesPage view={view} />
    </FormDraftsGate>
  )
}
