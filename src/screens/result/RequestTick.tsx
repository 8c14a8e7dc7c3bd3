import { useTranslation } from '#src/i18n/words.ts'
import styles from './RequestTick.module.css'

interface RequestTickProps {
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** Somebody asked for the single answers: closing the round must not erase them then. */
export function RequestTick({ on, onChange }: RequestTickProps) {
  const { t } = useTranslation('result')
  return (
    <label className={styles['tick']}>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      <span>{t('close.requested')}</span>
    </label>
  )
}
