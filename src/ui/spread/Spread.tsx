import { STAGES, type Choice } from '#src/domain/answer/answer.ts'
import type { InRoom } from '#src/domain/disclosure/in-room.ts'
import { useNumber } from '#src/i18n/numbers.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { PlaceMark } from './PlaceMark.tsx'
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
          <Place
            key={choice}
            choice={choice}
            count={spread.counts[choice]}
            label={labels[choice]}
          />
        ))}
      </ul>
    </div>
  )
}

const CHOICES: readonly Choice[] = [...STAGES, 'dontKnow']

interface PlaceProps {
  readonly choice: Choice
  readonly count: number
  readonly label: string
}

function Place({ choice, count, label }: PlaceProps) {
  const { t } = useTranslation('spread')
  const number = useNumber()
  return (
    <li className={styles['place']} data-choice={choice}>
      <span className={styles['people']} aria-hidden="true">
        {Array.from({ length: count }, (_one, place) => (
          <span key={place} />
        ))}
      </span>
      <span className={styles['count']} aria-hidden="true">
        {number(count)}
      </span>
      <PlaceMark choice={choice} />
      <span className={styles['label']}>
        <span className="visually-hidden">
          {count === 0 ? t('nobody') : t('chose', { count })}{' '}
        </span>
        {label}
      </span>
    </li>
  )
}
