import { CHOICES, STAGES } from '#src/domain/answer/answer.ts'
import type { InRoom } from '#src/domain/disclosure/in-room.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { SpreadLabels } from './Spread.tsx'
import { SpreadPlace } from './SpreadPlace.tsx'
import styles from './RoomSpread.module.css'
import look from './SpreadPlace.module.css'

interface RoomSpreadProps {
  readonly spread: InRoom
  readonly labels: SpreadLabels
}

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
          <li key={stage} className={`${look['place']} ${styles['place']}`} data-choice={stage}>
            <span className={styles['label']}>{labels[stage]}</span>
          </li>
        ))}
      </ul>
    )
  }
  const { counts } = spread
  const most = Math.max(...CHOICES.map((choice) => counts[choice]))
  const crowd = crowdOf(most)
  return (
    <ul className={styles['spread']} data-crowd={crowd} aria-label={t('label')}>
      {CHOICES.map((choice) => (
        <SpreadPlace
          key={choice}
          choice={choice}
          count={counts[choice]}
          label={labels[choice]}
          layout={styles}
          bar={crowd === 'bars' && <Bar share={counts[choice] / most} />}
        />
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

/** `share`: of the highest bar, 0 to 1. */
function Bar({ share }: { readonly share: number }) {
  return (
    <span className={styles['bar']} aria-hidden="true">
      <span style={{ blockSize: `${100 * share}%` }} />
    </span>
  )
}
