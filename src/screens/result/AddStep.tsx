import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import type { Step, StepsInPlan } from './use-steps-in-plan.ts'
import styles from './AddStep.module.css'

interface AddStepProps {
  readonly plan: StepsInPlan
  readonly step: Step
  /** Tells one button from the next, for those who only hear them. */
  readonly name: string
}

/** One tap from a step to the plan, and back while one is still here. */
export function AddStep({ plan, step, name }: AddStepProps) {
  const { t } = useTranslation(['actions', 'shell'])
  const action = plan.find(step)
  const isHeld = action === undefined || plan.isNew(action)
  return (
    <div className={`${styles['add']} no-print`}>
      <span role="status">
        {action !== undefined && <strong className={styles['there']}>{t('actions:inPlan')}</strong>}
        {plan.hasFailed(step) && t('actions:failed')}
      </span>
      {action !== undefined && (
        <AppLink to={paths.action(plan.organisationId, action.id)}>
          {t('actions:open')} <span className="visually-hidden">{name}</span>
        </AppLink>
      )}
      {/* One and the same button, so that the focus stays on it. */}
      {isHeld && (
        <Button
          look={action === undefined ? 'plain' : 'text'}
          onPress={() => (action === undefined ? plan.add(step) : plan.takeBack(action))}
        >
          {action === undefined ? t('actions:add') : t('shell:undo.undo')}{' '}
          <span className="visually-hidden">{name}</span>
        </Button>
      )}
    </div>
  )
}
