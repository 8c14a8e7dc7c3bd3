import { STAGES, type Stage } from '#src/domain/answer/answer.ts'
import { useDirection } from '#src/i18n/direction.ts'
import styles from './ChangeTrack.module.css'

interface ChangeTrackProps {
  /** null is not known: no ring is drawn. */
  readonly from: Stage | null
  /** null is not known: no dot is drawn. */
  readonly to: Stage | null
}

const LENGTH = 200
const EDGE = 20
const STEP = 40
const MIDDLE = 16

/** Five places on a line: an open ring for before, a full dot for after, an arrow between. Words stand beside it. */
export function ChangeTrack({ from, to }: ChangeTrackProps) {
  const mirrored = useDirection() === 'rtl'
  const xOf = (stage: Stage) => {
    const x = EDGE + (stage - 1) * STEP
    return mirrored ? LENGTH - x : x
  }
  const stays = from === to
  return (
    <svg
      className={styles['track']}
      viewBox={`0 0 ${LENGTH} ${2 * MIDDLE}`}
      aria-hidden="true"
      focusable="false"
    >
      <line
        x1={EDGE}
        x2={LENGTH - EDGE}
        y1={MIDDLE}
        y2={MIDDLE}
        stroke="var(--border)"
        strokeWidth={3}
      />
      {STAGES.map((stage) => (
        <circle key={stage} cx={xOf(stage)} cy={MIDDLE} r={4} fill="var(--border-strong)" />
      ))}
      {from !== null && to !== null && !stays && (
        <Arrow from={xOf(from)} to={xOf(to)} isBack={to < from} />
      )}
      {from !== null && (
        <circle
          cx={xOf(from)}
          cy={MIDDLE}
          r={stays ? 11 : 9}
          fill="var(--surface-raised)"
          stroke="var(--series-say)"
          strokeWidth={3}
        />
      )}
      {to !== null && (
        <circle cx={xOf(to)} cy={MIDDLE} r={stays ? 6 : 10} fill={`var(--stage-${to})`} />
      )}
    </svg>
  )
}

/** A way back is dashed, so that it is told by more than its direction. */
function Arrow({ from, to, isBack }: { from: number; to: number; isBack: boolean }) {
  const sign = Math.sign(to - from)
  const tip = to - sign * 12
  const barb = tip - sign * 7
  return (
    <g stroke="var(--text)" strokeWidth={3} fill="none">
      <line
        x1={from + sign * 11}
        x2={tip}
        y1={MIDDLE}
        y2={MIDDLE}
        strokeDasharray={isBack ? '4 3' : undefined}
      />
      <path d={`M${barb} ${MIDDLE - 6} L${tip} ${MIDDLE} L${barb} ${MIDDLE + 6}`} />
    </g>
  )
}
