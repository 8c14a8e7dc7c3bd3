import type { PrioritySifting } from '#src/domain/record/priority-sifting.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { stackClass } from '#src/workspace/layout-class.ts'
import { useFollowUp } from './use-follow-up.ts'
import type { PrioritiesView } from './use-priorities.ts'
import styles from './PrioritiesPage.module.css'

interface ShortListedProps {
  readonly sifting: PrioritySifting
  readonly name: string
  readonly view: PrioritiesView
}

/** What can come of an issue that made it: an action, an outcome, or both. */
export function ShortListed({ sifting, name, view }: ShortListedProps) {
  const { t } = useTranslation('priorities')
  const follow = useFollowUp(sifting)
  const { organisationId } = sifting
  const what = sifting.issue.trim()
  const action = view.actions.find((one) => one.what.trim() === what)
  const isOutcome = view.outcomes.some(({ id }) => id === sifting.outcomeId)
  const hidden = <span className="visually-hidden">{name}</span>
  if (what === '') return null
  return (
    <div className={stackClass('tight')}>
      <h4>{t('follow.title')}</h4>
      <div className={styles['row']}>
        {action === undefined ? (
          <Button onPress={follow.makeAction}>
            {t('follow.action')} {hidden}
          </Button>
        ) : (
          <AppLink to={paths.action(organisationId, action.id)} look="plain">
            {t('follow.inPlan')} {hidden}
          </AppLink>
        )}
        {isOutcome ? (
          <AppLink to={paths.outcomes(organisationId)} look="plain">
            {t('follow.isOutcome')} {hidden}
          </AppLink>
        ) : (
          <Button onPress={follow.chooseAsOutcome}>
            {t('follow.outcome')} {hidden}
          </Button>
        )}
      </div>
      {follow.failed && (
        <Notice kind="error" announced>
          <p>{t('failed')}</p>
        </Notice>
      )}
    </div>
  )
}
