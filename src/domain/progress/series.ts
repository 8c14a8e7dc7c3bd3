import type { Stage } from '#src/domain/answer/answer.ts'
import type { AnsweredQuestions } from './change.ts'
import { breaksLine, listMarks, type Mark, type RoundConditions } from './line-breaks.ts'

/** What progress needs to know of one closed round. */
export interface RoundReading extends RoundConditions, AnsweredQuestions {
  readonly id: string
  /** YYYY-MM-DD. */
  readonly date: string
  /** The part of the organisation that was assessed; null for the whole of it. */
  readonly unitId: string | null
  /** Null where the round was not placed. */
  readonly claimed: Stage | null
  readonly backed: Stage | null | 'notChecked'
}

export interface ProgressPoint {
  readonly round: RoundReading
  /** Points are joined by a line only within one segment. */
  readonly segment: number
  /** What changed since the point before. */
  readonly marks: readonly Mark[]
}

/** Rounds of different units are never put on one line. */
export interface ProgressSeries {
  readonly unitId: string | null
  readonly points: readonly ProgressPoint[]
}

/** The whole organisation first, then the units in the order of their first rounds. */
export function listSeries(rounds: readonly RoundReading[]): ProgressSeries[] {
  const ordered = rounds.toSorted(byDateThenId)
  const units = [...new Set(ordered.map(({ unitId }) => unitId))].toSorted(wholeFirst)
  return units.map((unitId) => ({
    unitId,
    points: toPoints(ordered.filter((round) => round.unitId === unitId)),
  }))
}

function toPoints(rounds: readonly RoundReading[]): ProgressPoint[] {
  let segment = 0
  return rounds.map((round, index) => {
    const before = rounds[index - 1]
    const marks = before === undefined ? [] : listMarks(before, round)
    if (breaksLine(marks)) segment += 1
    return { round, segment, marks }
  })
}

/** Two rounds of one day keep the same order on every device. */
function byDateThenId(one: RoundReading, other: RoundReading): number {
  return compareText(one.date, other.date) || compareText(one.id, other.id)
}

function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}

function wholeFirst(one: string | null, other: string | null): number {
  return Number(one !== null) - Number(other !== null)
}
