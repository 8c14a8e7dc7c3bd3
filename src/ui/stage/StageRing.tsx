import type { Stage } from '#src/domain/answer/answer.ts'
import { STAGES } from '#src/domain/answer/answer.ts'
import { useNumber } from '#src/i18n/numbers.ts'

interface StageRingProps {
  readonly stage: Stage
  readonly centre: { readonly x: number; readonly y: number }
  readonly radius: number
}

const GAP_DEGREES = 10

/**
 * A ring of five arcs with as many filled as the stage's number: the stage is told by shape and
 * number before colour. For use inside an svg.
 */
export function StageRing({ stage, centre, radius }: StageRingProps) {
  const number = useNumber()
  return (
    <g data-stage={stage}>
      <circle cx={centre.x} cy={centre.y} r={radius + 6} fill="var(--surface)" />
      {STAGES.map((step) => (
        <path
          key={step}
          d={arc(centre, radius, step)}
          fill="none"
          stroke={step <= stage ? `var(--stage-${stage})` : 'var(--stage-empty)'}
          strokeWidth={step <= stage ? radius * 0.32 : radius * 0.2}
        />
      ))}
      <text
        x={centre.x}
        y={centre.y}
        dy="0.36em"
        textAnchor="middle"
        fontSize={radius * 0.85}
        fontWeight="750"
        fill="var(--text)"
      >
        {number(stage)}
      </text>
    </g>
  )
}

function arc(centre: { x: number; y: number }, radius: number, step: Stage): string {
  const sweep = 72
  const from = point(centre, radius, -90 + (step - 1) * sweep + GAP_DEGREES / 2)
  const to = point(centre, radius, -90 + step * sweep - GAP_DEGREES / 2)
  return `M${from} A${radius} ${radius} 0 0 1 ${to}`
}

function point(centre: { x: number; y: number }, radius: number, degrees: number): string {
  const angle = (degrees * Math.PI) / 180
  const x = centre.x + radius * Math.cos(angle)
  const y = centre.y + radius * Math.sin(angle)
  return `${x.toFixed(2)} ${y.toFixed(2)}`
}
