import { useTranslation } from '#src/i18n/words.ts'
import styles from './OfflineNote.module.css'

/** Said only when it is true; the place is kept, so that nothing jumps when it appears. */
export function OfflineNote({ ready }: { ready: boolean }) {
  const { t } = useTranslation('shell')
  return (
    <p className={styles['note']} role="status">
      {ready && (
        <>
          <span className={styles['tick']} aria-hidden="true" />
          {t('offlineReady')}
        </>
      )}
    </p>
  )
}
