import { useId } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import type { WorkStep } from './open-state.ts'
import styles from './Open.module.css'

interface WorkingProps {
  readonly step: WorkStep
  readonly onCancel: () => void
}

const STEPS: readonly WorkStep[] = ['scanning', 'reading', 'checking', 'comparing']

/** What is being done and how far it is. Storing is one step that is soon over or did not happen. */
export function Working({ step, onCancel }: WorkingProps) {
  const { t } = useTranslation(['open', 'shell'])
  const id = useId()
  const place = STEPS.indexOf(step)
  return (
    <div className={styles['working']}>
      <p id={id} role="status">
        {t(`working.${step}`)}
      </p>
      <progress
        aria-labelledby={id}
        className={styles['progress']}
        {...(place >= 0 && { value: place + 1, max: STEPS.length + 1 })}
      />
      {step !== 'storing' && (
        <p>
          <Button onPress={onCancel}>{t('shell:cancel')}</Button>
        </p>
      )}
    </div>
  )
}
