import { useId } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import type { ShownEvidence } from './question-evidence.ts'
import styles from './LookedBox.module.css'

interface LookedBoxProps {
  readonly shown: ShownEvidence
  readonly onChange: (looked: boolean) => void
}

/** Not yet checked is not nothing: only a person can say that they looked and there is none. */
export function LookedBox({ shown, onChange }: LookedBoxProps) {
  const { t } = useTranslation('evidence')
  const hintId = useId()
  const counts = shown.items.some(({ freshness }) => freshness === 'fresh')
  const hint = counts ? 'looked.off' : shown.items.length > 0 ? 'looked.stale' : 'looked.hint'
  return (
    <div className={styles['looked']}>
      <label>
        <input
          type="checkbox"
          checked={shown.lookedFoundNone && !counts}
          disabled={counts}
          aria-describedby={hintId}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{t('looked.label')}</span>
      </label>
      <p id={hintId} className="quiet small">
        {t(hint)}
      </p>
    </div>
  )
}
