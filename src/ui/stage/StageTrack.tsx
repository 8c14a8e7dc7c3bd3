import { STAGES, type Stage } from '#src/domain/answer/answer.ts'
import styles from './StageTrack.module.css'

interface StageTrackProps {
  /** null is drawn as "not known": five open boxes. */
  readonly say: Stage | null
  /** What can be shown; leave out where evidence has not been checked. */
  readonly show?: Stage | null | undefined
}

/** Five boxes: solid for what can be shown, striped for what is said beyond it. Words stand beside it. */
export function StageTrack({ say, show }: StageTrackProps) {
  return (
    <span className={styles['track']} aria-hidden="true" data-stage={say ?? 'unknown'}>
      {STAGES.map((step) => (
        <span key={step} className={styles['box']} data-fill={fillOf(step, say, show)} />
      ))}
    </span>
  )
}

function fillOf(step: Stage, say: Stage | null, show: Stage | null | undefined): string {
  if (say === null) return 'unknown'
  if (step > say) return 'empty'
  if (show === undefined || show === null) return 'plain'
  return step <= show ? 'solid' : 'striped'
}
