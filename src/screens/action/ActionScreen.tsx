import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { useParams } from '#src/ui/link/navigation.ts'
import { FormDraftsGate } from '#src/workspace/FormDraftsGate.tsx'
import { NotThere } from '#src/workspace/NotThere.tsx'
import { ActionPage } from './ActionPage.tsx'
import { RemovedAction } from './RemovedAction.tsx'
import { useAction } from './use-action.ts'

export function ActionScreen() {
  const { t } = useTranslation('plan')
  const { organisationId = '', actionId = '' } = useParams<{
    organisationId: string
    actionId: string
  }>()
  const state = useAction(organisationId, actionId)
  switch (state.kind) {
    case 'opening':
      return null
    case 'missing':
      return (
        <NotThere
          title={t('action.missing')}
          explain={t('action.missingExplain')}
          to={paths.plan(organisationId)}
          way={t('action.back')}
        />
      )
    case 'removed':
      return <RemovedAction organisationId={organisationId} state={state} />
    case 'open':
      return (
        // A key of its own: what is being saved must never slip from one action to the next.
        <FormDraftsGate key={actionId} scope={actionId}>
          <ActionPage opened={state} />
        </FormDraftsGate>
      )
  }
}
