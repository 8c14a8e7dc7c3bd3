import { isStage, type Choice } from '#src/domain/answer/answer.ts'
import { StageRing } from '#src/ui/stage/StageRing.tsx'
import styles from './PlaceMark.module.css'

const CENTRE = { x: 24, y: 24 }
const RADIUS = 18

/** Tells the statements apart by shape and number; an open ring stands for not knowing. */
export function PlaceMark({ choice }: { readonly choice: Choice }) {
  return (
    <svg className={styles['mark']} viewBox="0 0 48 48" aria-hidden="true">
      {isStage(choice) ? (
        <StageRing stage={choice} centre={CENTRE} radius={RADIUS} />
      ) : (
        <circle
          cx={CENTRE.x}
          cy={CENTRE.y}
          r={RADIUS}
          fill="none"
          stroke="var(--border-strong)"
          strokeDasharray="5 4"
          strokeWidth="3"
        />
      )}
    </svg>
  )
}
