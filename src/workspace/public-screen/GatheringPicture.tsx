import type { PublicView } from '#src/domain/workshop/public-view.ts'
import { useNumber } from '#src/i18n/numbers.ts'
import { useTranslation } from '#src/i18n/words.ts'
import styles from './PublicPicture.module.css'

interface GatheringPictureProps {
  readonly view: Extract<PublicView, { kind: 'gathering' }>
}

/** A number alone: of how many would point at those who have not. */
export function GatheringPicture({ view }: GatheringPictureProps) {
  const { t } = useTranslation('publicScreen')
  const number = useNumber()
  const { handedIn, isRevealed } = view
  return (
    <>
      <div className={styles['centre']}>
        <h2 className={styles['count']}>
          <span className={styles['huge']}>{number(handedIn)}</span>
          <span className={styles['large']}>{t('gathering.count', { count: handedIn })}</span>
        </h2>
      </div>
      {isRevealed !== true && <p className={styles['foot']}>{t('gathering.sealed')}</p>}
    </>
  )
}
