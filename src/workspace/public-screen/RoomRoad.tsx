import { STAGES } from '#src/domain/answer/answer.ts'
import { useDirection } from '#src/i18n/direction.ts'
import { pathShape } from '#src/ui/path/path-shape.ts'
import styles from './RoomRoad.module.css'

const STRETCHES = [1, 2, 3, 4, 5, 6] as const

/** The road and its five places, a picture only: in the room no stage has a name or a number. */
export function RoomRoad() {
  const shape = pathShape('across', useDirection() === 'rtl')
  return (
    <svg
      className={styles['road']}
      viewBox={`0 0 ${shape.width} ${shape.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {STRETCHES.map((end) => (
        <path key={end} className={styles['bed']} d={shape.stretches[end]} />
      ))}
      {STRETCHES.map((end) => (
        <path key={end} className={styles['line']} d={shape.stretches[end]} />
      ))}
      {STAGES.map((stage) => {
        const { x, y } = shape.places[stage]
        return <circle key={stage} cx={x} cy={y} r={shape.ring} fill={`var(--stage-${stage})`} />
      })}
    </svg>
  )
}
