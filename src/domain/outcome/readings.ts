import type { Outcome, OutcomeReading } from '#src/domain/record/outcome.ts'

export interface Figure {
  readonly value: number
  /** YYYY-MM-DD, or null where nobody said. */
  readonly date: string | null
}

/**
 * What the readings say of the way from the start to the target. Only whether: never how much of it,
 * for a share of the way would be a score.
 */
export type Movement =
  | 'reached'
  | 'closer'
  | 'further'
  | 'same'
  /** The target is worse than the start, so one of them was typed wrong. */
  | 'targetIsWorse'
  /** A start, a target or a reading since the start is missing. */
  | 'notKnown'

export interface Standing {
  readonly start: Figure | null
  readonly now: Figure | null
  readonly target: Figure | null
  readonly movement: Movement
}

/** Oldest first; of one day, in the order in which they were written down. */
export function inDateOrder(readings: readonly OutcomeReading[]): readonly OutcomeReading[] {
  return readings.toSorted(
    (one, other) =>
      compare(one.reading.date, other.reading.date) ||
      firstCount(one) - firstCount(other) ||
      compare(one.id, other.id),
  )
}

/** A reading from before the start says nothing of the way since. */
export function standingOf(
  { startingFigure, target: wanted, measure }: Outcome,
  readings: readonly OutcomeReading[],
): Standing {
  const start = toFigure(startingFigure)
  const target = toFigure(wanted)
  const since = inDateOrder(readings).filter(({ reading }) => isSince(reading.date, start))
  const now = since.at(-1)?.reading ?? null
  const values = { start, now, target }
  return { ...values, movement: movementOf(values, measure.lowerIsBetter) }
}

function movementOf(
  { start, now, target }: Omit<Standing, 'movement'>,
  lowerIsBetter: boolean,
): Movement {
  if (start === null || now === null || target === null) return 'notKnown'
  const worth = ({ value }: Figure) => (lowerIsBetter ? -value : value)
  if (worth(target) < worth(start)) return 'targetIsWorse'
  if (worth(now) >= worth(target)) return 'reached'
  if (worth(now) === worth(start)) return 'same'
  return worth(now) > worth(start) ? 'closer' : 'further'
}

function toFigure({ value, date }: Outcome['target']): Figure | null {
  return value === null ? null : { value, date }
}

function isSince(date: string, start: Figure | null): boolean {
  return start === null || start.date === null || date >= start.date
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** That of the outcome's id, which no later write changes: the order in which they were made. */
function firstCount({ counters }: OutcomeReading): number {
  return counters['outcomeId'] ?? 0
}
