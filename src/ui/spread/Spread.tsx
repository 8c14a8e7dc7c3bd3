import { CHOICES, type Choice } from '#src/domain/answer/answer.ts'
import type { InRoom } from '#src/domain/disclosure/in-room.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { PlaceMark } from './PlaceMark.tsx'
import { SpreadPlace } from './SpreadPlace.tsx'
import styles from './Spread.module.css'

export type SpreadLabels = Readonly<Record<Choice, string>>

interface SpreadProps {
  readonly spread: InRoom
  /** Each statement in a few words, and what stands for not knowing. */
  readonly labels: SpreadLabels
}

/**
 * How many chose what: a disc for each person, a number and words. Where there is room the statements
 * stand side by side, else one below the other. It is a list, so that it can be heard as well.
 */
export function Spread({ spread, labels }: SpreadProps) {
  const { t } = useTranslation('spread')
  if (spread.kind !== 'counts') {
    return (
      <div className={styles['closed']}>
        <p>
          <strong>{t(`agreement.${spread.kind}`)}</strong>
        </p>
        <p>{t(`why.${spread.kind}`)}</p>
      </div>
    )
  }
  return (
    <div className={`${styles['frame']} ${spread.mayBePrinted ? '' : 'no-print'}`}>
      <ul className={styles['spread']} aria-label={t('label')}>
        {CHOICES.map((choice) => (
          <SpreadPlace
            key={choice}
            choice={choice}
            count={spread.counts[choice]}
            label={labels[choice]}
            layout={styles}
            mark={<PlaceMark choice={choice} />}
          />
        ))}
      </ul>
    </div>
  )
}
