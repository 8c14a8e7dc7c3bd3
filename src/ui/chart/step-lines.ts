import type { Stage } from '#src/domain/answer/answer.ts'

/** One round on the chart of stages. */
export interface StepPoint {
  readonly key: string
  /** The round's day, short enough to stand under the chart. */
  readonly label: string
  /** Null: no stage, so the line has a gap. */
  readonly say: Stage | null
  readonly show: Stage | null
  /** Points are joined only within one segment. */
  readonly segment: number
  /** A number that leads to a remark beside the chart. */
  readonly mark: number | null
}

export type StepReading = 'say' | 'show'

export interface StepLine {
  readonly id: string
  readonly reading: StepReading
}

export interface StepLines {
  /** A row has a value only under the line of its own segment, so that lines end between segments. */
  readonly rows: readonly Readonly<Record<string, Stage | string | null>>[]
  /** What can be shown comes first: what is said is drawn over it, with gaps to see through. */
  readonly lines: readonly StepLine[]
}

export function toStepLines(points: readonly StepPoint[]): StepLines {
  const segments = [...new Set(points.map(({ segment }) => segment))]
  return {
    rows: points.map((point) => ({
      key: point.key,
      [lineId('show', point.segment)]: point.show,
      [lineId('say', point.segment)]: point.say,
    })),
    lines: (['show', 'say'] as const).flatMap((reading) =>
      segments.map((segment) => ({ id: lineId(reading, segment), reading })),
    ),
  }
}

function lineId(reading: StepReading, segment: number): string {
  return `${reading}${segment}`
}
