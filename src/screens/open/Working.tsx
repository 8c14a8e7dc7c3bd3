import { useId } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { WorkBar } from '#src/ui/work/WorkBar.tsx'
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
      <WorkBar
        labelledBy={id}
        done={place < 0 ? null : (place + 1) / (STEPS.length + 1)}
        stop={step === 'storing' ? undefined : { words: t('shell:cancel'), onPress: onCancel }}
      />
    </div>
  )
}
