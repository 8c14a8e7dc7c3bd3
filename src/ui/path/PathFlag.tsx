import type { Point } from './path-shape.ts'

interface PathFlagProps {
  /** Where the flag's pole meets its ring. */
  readonly foot: Point
  readonly label: string
  /** What we can show is filled, what we say is an outline: told apart in one ink too. */
  readonly filled: boolean
  readonly towards: 'above' | 'below' | 'before' | 'after'
  readonly type: number
  readonly pole?: number
}

// Wide enough for system fonts at this size; a little air is better than a word over the edge.
const EM_PER_LETTER = 0.56

export function PathFlag({ foot, label, filled, towards, type, pole = 26 }: PathFlagProps) {
  const width = label.length * type * EM_PER_LETTER + type * 1.6
  const height = type * 2.05
  const box = flagBox(foot, width, height, pole, towards)
  const end = poleEnd(foot, pole, towards)
  return (
    <g>
      <line x1={foot.x} y1={foot.y} x2={end.x} y2={end.y} stroke="var(--text)" strokeWidth="2.5" />
      <rect
        x={box.x}
        y={box.y}
        width={width}
        height={height}
        rx={height * 0.24}
        fill={filled ? 'var(--text)' : 'var(--surface-raised)'}
        stroke="var(--text)"
        strokeWidth="2.5"
      />
      <text
        x={box.x + width / 2}
        y={box.y + height / 2}
        dy="0.36em"
        textAnchor="middle"
        fontSize={type}
        fontWeight="650"
        fill={filled ? 'var(--surface)' : 'var(--text)'}
      >
        {label}
      </text>
    </g>
  )
}

type Towards = PathFlagProps['towards']

function poleEnd(foot: Point, pole: number, towards: Towards): Point {
  if (towards === 'above') return { x: foot.x, y: foot.y - pole }
  if (towards === 'below') return { x: foot.x, y: foot.y + pole }
  return { x: foot.x + (towards === 'after' ? pole : -pole), y: foot.y }
}

function flagBox(
  foot: Point,
  width: number,
  height: number,
  pole: number,
  towards: Towards,
): Point {
  const end = poleEnd(foot, pole, towards)
  if (towards === 'above') return { x: end.x - width / 2, y: end.y - height }
  if (towards === 'below') return { x: end.x - width / 2, y: end.y }
  return { x: towards === 'after' ? end.x : end.x - width, y: end.y - height / 2 }
}
