import { useNumber } from '#src/i18n/numbers.ts'

interface MarkLabelProps {
  readonly mark: number
  /** Given by the chart: the line that is marked. */
  readonly viewBox?: { readonly x?: number; readonly y?: number }
}

export function MarkLabel({ mark, viewBox }: MarkLabelProps) {
  const number = useNumber()
  const x = viewBox?.x ?? 0
  const y = (viewBox?.y ?? 0) - 16
  return (
    <g>
      <circle cx={x} cy={y} r={13} fill="var(--surface-raised)" stroke="var(--border-strong)" />
      <text
        x={x}
        y={y}
        dy="0.36em"
        textAnchor="middle"
        fill="var(--text)"
        fontSize="0.875rem"
        fontWeight={650}
      >
        {number(mark)}
      </text>
    </g>
  )
}
