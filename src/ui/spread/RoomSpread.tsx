import { STAGES, type Choice } from '#src/domain/answer/answer.ts'
import type { ChoiceCounts } from '#src/domain/disclosure/counts.ts'
import type { InRoom } from '#src/domain/disclosure/in-room.ts'
import { useNumber } from '#src/i18n/numbers.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { SpreadLabels } from './Spread.tsx'
import styles from './RoomSpread.module.css'

interface RoomSpreadProps {
  readonly spread: InRoom
  readonly labels: SpreadLabels
}

const CHOICES: readonly Choice[] = [...STAGES, 'dontKnow']

/**
 * The spread for a wall: six places side by side, a disc for each person, a number of people and
 * words, and no number or name of a stage. Where no counts are shown it is the statements alone, to
 * talk about, always the same whatever was answered.
 */
export function RoomSpread({ spread, labels }: RoomSpreadProps) {
  const { t } = useTranslation('spread')
  if (spread.kind !== 'counts') {
    return (
      <ul className={styles['spread']} data-shown="false">
        {STAGES.map((stage) => (
          <li key={stage} className={styles['place']} data-choice={stage}>
            <span className={styles['label']}>{labels[stage]}</span>
          </li>
        ))}
      </ul>
    )
  }
  const { counts } = spread
  const most = Math.max(...CHOICES.map((choice) => counts[choice]))
  return (
    <ul className={styles['spread']} data-crowd={crowdOf(most)} aria-label={t('label')}>
      {CHOICES.map((choice) => (
        <Place key={choice} choice={choice} counts={counts} most={most} label={labels[choice]} />
      ))}
    </ul>
  )
}

type Crowd = 'few' | 'some' | 'many' | 'bars'

/** The largest discs with which the highest pile still fits; beyond that a bar, for a large hall. */
function crowdOf(most: number): Crowd {
  if (most <= 9) return 'few'
  if (most <= 20) return 'some'
  return most <= 42 ? 'many' : 'bars'
}

interface PlaceProps {
  readonly choice: Choice
  readonly counts: ChoiceCounts
  /** Of all the places. */
  readonly most: number
  readonly label: string
}

function Place({ choice, counts, most, label }: PlaceProps) {
  const { t } = useTranslation('spread')
  const number = useNumber()
  const count = counts[choice]
  return (
    <li className={styles['place']} data-choice={choice}>
      {crowdOf(most) === 'bars' ? (
        <span className={styles['bar']} aria-hidden="true">
          <span style={{ blockSize: `${(100 * count) / most}%` }} />
        </span>
      ) : (
        <span className={styles['people']} aria-hidden="true">
          {Array.from({ length: count }, (_one, place) => (
            <span key={place} />
          ))}
        </span>
      )}
      <span className={styles['count']} aria-hidden="true">
        {number(count)}
      </span>
      <span className={styles['label']}>
        <span className="visually-hidden">
          {count === 0 ? t('nobody') : t('chose', { count })}{' '}
        </span>
        {label}
      </span>
    </li>
  )
}
