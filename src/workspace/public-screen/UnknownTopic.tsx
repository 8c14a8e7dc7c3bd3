import { useTranslation } from '#src/i18n/words.ts'
import styles from './PublicPicture.module.css'

/** The view is of a newer app than this one. */
export function UnknownTopic() {
  const { t } = useTranslation('publicScreen')
  return (
    <div className={styles['centre']}>
      <p className={styles['question']}>{t('unknown')}</p>
    </div>
  )
}
