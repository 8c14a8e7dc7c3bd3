import { useTranslation } from '#src/i18n/words.ts'
import { RoomRoad } from './RoomRoad.tsx'
import styles from './PublicPicture.module.css'

export function EndPicture() {
  const { t } = useTranslation('publicScreen')
  return (
    <>
      <div className={styles['middle']}>
        <h2 className={styles['huge']}>{t('end.title')}</h2>
        <p className={styles['over']}>{t('end.closed')}</p>
      </div>
      <RoomRoad />
      <p className={styles['foot']}>{t('end.next')}</p>
    </>
  )
}
