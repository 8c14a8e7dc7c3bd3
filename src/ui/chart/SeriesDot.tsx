import type { StepReading } from './step-lines.ts'

interface SeriesDotProps {
  readonly reading: StepReading
  readonly x: number
  readonly y: number
}

/**
 * What we say is an open ring, what we can show a full square that fits inside it: where both stand
 * at the same place, both are still to be seen. For use inside an svg.
 */
export function SeriesDot({ reading, x, y }: SeriesDotProps) {
  if (reading === 'show') {
    return <rect x={x - 5} y={y - 5} width={10} height={10} fill="var(--series-show)" />
  }
  return <circle cx={x} cy={y} r={10} fill="none" stroke="var(--series-say)" strokeWidth={3} />
}
