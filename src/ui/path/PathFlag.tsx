import type { Point, Road } from '#src/domain/stage/road.ts'
import { shareOf } from './path-shape.ts'

interface PathFlagProps {
  readonly shape: Road
  /** Where the flag's pole begins. */
  readonly foot: Point
  readonly label: string
  /** What we can show is filled, what we say is an outline: told apart in one ink too. */
  readonly filled: boolean
  readonly towards: 'above' | 'below'
  /** Where along the flag its pole meets it: 0 at its left edge, 1 at its right. */
  readonly poleAt: number
  /** In em. */
  readonly pole: number
  /** Of an earlier round: drawn more quietly. */
  readonly isPast?: boolean
}

// In em. Wide enough for system fonts; a little air is better than a word over the edge.
const PER_LETTER = 0.57
const AIR = 1.5
const HEIGHT = 2.05

/** Stands on the drawing, but is as big as the text: its place is a share, its measures are in em. */
export function PathFlag(props: PathFlagProps) {
  const { shape, foot, label, filled, towards, poleAt, pole, isPast = false } = props
  const ink = isPast ? 'var(--border-strong)' : 'var(--text)'
  const width = label.length * PER_LETTER + AIR
  const inset = -width * poleAt
  const above = towards === 'above'
  const top = above ? -pole - HEIGHT : pole
  return (
    <svg {...shareOf(shape, foot)} overflow="visible">
      <line x1="0" y1="0" x2="0" y2={em(above ? -pole : pole)} stroke={ink} strokeWidth={2} />
      <rect
        x={em(inset)}
        y={em(top)}
        width={em(width)}
        height={em(HEIGHT)}
        rx="0.5em"
        fill={filled ? ink : 'var(--surface-raised)'}
        stroke={ink}
        strokeWidth={2}
      />
      <text
        x={em(inset + width / 2)}
        y={em(top + HEIGHT / 2)}
        dy="0.36em"
        textAnchor="middle"
        fontWeight="650"
        fill={filled ? 'var(--surface)' : 'var(--text)'}
      >
        {label}
      </text>
    </svg>
  )
}

function em(value: number): string {
  return `${Math.round(value * 1000) / 1000}em`
}
