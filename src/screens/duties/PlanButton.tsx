import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { usePlanItem } from './use-plan-item.ts'

interface PlanButtonProps {
  readonly organisationId: string
  readonly itemId: string
  readonly what: string
  /** Where it is in the plan already. */
  readonly actionId: string | undefined
}

export function PlanButton({ organisationId, itemId, what, actionId }: PlanButtonProps) {
  const { t } = useTranslation('duties')
  const { state, add } = usePlanItem(organisationId, itemId, what)
  return (
    <div className="no-print">
      {actionId === undefined ? (
        <Button disabled={state === 'adding'} onPress={() => void add()}>
          {t('plan.add')} <span className="visually-hidden">{what}</span>
        </Button>
      ) : (
        <AppLink to={paths.action(organisationId, actionId)}>
          {t('plan.see')} <span className="visually-hidden">{what}</span>
        </AppLink>
      )}
      {state === 'failed' && (
        <Notice kind="error" announced>
          <p>{t('plan.failed')}</p>
        </Notice>
      )}
    </div>
  )
}
