import { isOpen } from '#src/domain/plan/action-state.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { today } from '#src/platform/clock.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { useActionWords } from '#src/workspace/plan/use-action-words.ts'
import { listClass } from '#src/workspace/layout-class.ts'
import { useNewAction, type NewActionFor } from './use-new-action.ts'
import styles from './ServingActions.module.css'

interface ServingActionsProps extends NewActionFor {
  /** Of the outcome. */
  readonly name: string
}

/** An outcome that no action serves stays a wish: what is in the plan for it, and a way to add to it. */
export function ServingActions({ name, ...of }: ServingActionsProps) {
  const { t } = useTranslation('outcomes')
  const words = useActionWords()
  const adding = useNewAction(of)
  const { organisationId, actions } = of
  return (
    <>
      <h4>{t('actions.title')}</h4>
      {actions.length === 0 ? (
        <p className="quiet">{t('actions.none')}</p>
      ) : (
        <ul className={`${listClass('tight')} ${styles['actions']}`}>
          {actions.map((action) => (
            <li key={action.id}>
              <AppLink to={paths.action(organisationId, action.id)}>
                <bdi>{words.what(action)}</bdi>
              </AppLink>
              <p className="quiet small">
                <bdi>{words.owner(action)}</bdi>
                {isOpen(action) && ` · ${words.state(action)}`}
                {' · '}
                {words.due(action, today())}
              </p>
            </li>
          ))}
        </ul>
      )}
      {adding.failed && (
        <Notice kind="error" announced>
          <p>{t('actions.failed')}</p>
        </Notice>
      )}
      <div className="no-print">
        <Button onPress={adding.open}>
          {t('actions.add')} <span className="visually-hidden">{name}</span>
        </Button>
      </div>
    </>
  )
}
