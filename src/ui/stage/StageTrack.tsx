import { STAGES, type Stage } from '#src/domain/answer/answer.ts'
import styles from './StageTrack.module.css'

interface StageTrackProps {
  /** null is drawn as "not known": five open boxes. */
  readonly say: Stage | null
  /** What can be shown; leave out where evidence is no matter. */
  readonly show?: Stage | 'notChecked' | undefined
}

export type BoxFill = 'solid' | 'striped' | 'open' | 'unknown' | 'empty'

/**
 * Five boxes: solid for what can be shown, striped for what is said beyond it, a dot in a frame for
 * what nobody has checked yet. Words stand beside it.
 */
export function StageTrack({ say, show }: StageTrackProps) {
  return (
    <span className={styles['track']} aria-hidden="true" data-stage={say ?? 'unknown'}>
      {STAGES.map((step) => (
        <span key={step} className={styles['box']} data-fill={fillOf(step, say, show)} />
      ))}
    </span>
  )
}

function fillOf(step: Stage, say: Stage | null, show: Stage | 'notChecked' | undefined): BoxFill {
  if (say === null) return 'unknown'
  if (step > say) return 'empty'
  if (show === 'notChecked') return 'open'
  return show === undefined || step <= show ? 'solid' : 'striped'
}
