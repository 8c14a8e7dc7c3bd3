/** A figure with its day, as the chart wants it. */
export interface ReadingPoint {
  /** YYYY-MM-DD */
  readonly date: string
  readonly value: number
}

export interface ReadingMark {
  /** Milliseconds since 1970. */
  readonly time: number
  readonly value: number
}

export interface TimeSpan {
  /** Milliseconds since 1970: what the chart shows. */
  readonly domain: readonly [number, number]
  /** The days that have words under the chart. */
  readonly ticks: readonly number[]
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Readings from the first to the last, and on to the day of the target where there is one. */
export function timeSpan(points: readonly ReadingPoint[], targetDate: string | null): TimeSpan {
  const dates = [...points.map(({ date }) => date), ...(targetDate === null ? [] : [targetDate])]
  const times = dates.map(toTime)
  const from = Math.min(...times)
  const to = Math.max(...times)
  // A single day would be a chart without width.
  if (from === to) return { domain: [from - DAY_MS, to + DAY_MS], ticks: [from] }
  return { domain: [from, to], ticks: [from, to] }
}

export function toMarks(points: readonly ReadingPoint[]): readonly ReadingMark[] {
  return points.map(({ date, value }) => ({ time: toTime(date), value }))
}

function toTime(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}
