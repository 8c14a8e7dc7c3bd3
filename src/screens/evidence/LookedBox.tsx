import { useId, useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import type { ShownEvidence } from './question-evidence.ts'
import styles from './LookedBox.module.css'

interface LookedBoxProps {
  readonly shown: ShownEvidence
  /** Resolves to whether it was kept. */
  readonly onChange: (looked: boolean) => Promise<boolean>
}

/** Not yet checked is not nothing: only a person can say that they looked and there is none. */
export function LookedBox({ shown, onChange }: LookedBoxProps) {
  const { t } = useTranslation('evidence')
  const hintId = useId()
  const stored = shown.lookedFoundNone
  // The tick shows at once what was tapped, until storage says the same.
  const [tapped, setTapped] = useState<boolean | null>(null)
  if (tapped === stored) setTapped(null)
  const tap = async (wanted: boolean) => {
    setTapped(wanted)
    if (!(await onChange(wanted))) setTapped(null)
  }
  const counts = shown.items.some(({ freshness }) => freshness === 'fresh')
  const hint = counts ? 'looked.off' : shown.items.length > 0 ? 'looked.stale' : 'looked.hint'
  return (
    <div className={styles['looked']}>
      <label>
        <input
          type="checkbox"
          checked={(tapped ?? stored) && !counts}
          disabled={counts}
          aria-describedby={hintId}
          onChange={(event) => void tap(event.target.checked)}
        />
        <span>{t('looked.label')}</span>
      </label>
      <p id={hintId} className="quiet small">
        {t(hint)}
      </p>
    </div>
  )
}
