import { useNumber } from '#src/i18n/numbers.ts'
import { useTranslation } from '#src/i18n/words.ts'
import styles from './PublicPicture.module.css'

/** A number alone: of how many would point at those who have not. */
export function GatheringPicture({ handedIn }: { readonly handedIn: number }) {
  const { t } = useTranslation('publicScreen')
  const number = useNumber()
  return (
    <>
      <div className={styles['centre']}>
        <h2 className={styles['count']}>
          <span className={styles['huge']}>{number(handedIn)}</span>
          <span className={styles['large']}>{t('gathering.count', { count: handedIn })}</span>
        </h2>
      </div>
      <p className={styles['foot']}>{t('gathering.sealed')}</p>
    </>
  )
}
