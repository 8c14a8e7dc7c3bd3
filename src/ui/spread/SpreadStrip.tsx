import { CHOICES } from '#src/domain/answer/answer.ts'
import type { ChoiceCounts } from '#src/domain/disclosure/counts.ts'
import styles from './SpreadStrip.module.css'

interface SpreadStripProps {
  readonly counts: ChoiceCounts
  readonly printed: boolean
}

const WIDTH = 14
const GAP = 4
const HEIGHT = 40
/** So that nobody's place is a place too. */
const FOOT = 3

/** The shape of a spread at a glance, in a list; words stand beside it. */
export function SpreadStrip({ counts, printed }: SpreadStripProps) {
  const most = Math.max(...CHOICES.map((choice) => counts[choice]))
  return (
    <svg
      className={`${styles['strip']} ${printed ? '' : 'no-print'}`}
      viewBox={`0 0 ${CHOICES.length * (WIDTH + GAP) - GAP} ${HEIGHT + FOOT}`}
      aria-hidden="true"
    >
      {CHOICES.map((choice, place) => {
        const height = FOOT + (HEIGHT * counts[choice]) / most
        return (
          <rect
            key={choice}
            x={place * (WIDTH + GAP)}
            y={HEIGHT + FOOT - height}
            width={WIDTH}
            height={height}
            rx="2"
            fill={choice === 'dontKnow' ? 'var(--border-strong)' : `var(--stage-${choice})`}
          />
        )
      })}
    </svg>
  )
}
