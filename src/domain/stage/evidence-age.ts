import { freshnessOn, lastFreshDay, type Day, type Freshness } from './evidence-freshness.ts'

/** soon: still fresh, and out of date within half a year. */
export type EvidenceAge = Freshness | 'soon'

/** By today's date, for warnings only: what counts in a round goes by the day of the round. */
export function ageOn(today: Day, date: Day): EvidenceAge {
  const freshness = freshnessOn(today, date)
  const isSoon = freshness === 'fresh' && lastFreshDay(date) <= halfYearAfter(today)
  return isSoon ? 'soon' : freshness
}

/** The same day six months on, or the last one of that month where it has no such day. */
export function halfYearAfter(day: Day): Day {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number)
  // The day before the first of a month is the last one of the month before.
  const last = new Date(Date.UTC(year, month + 6, 0))
  last.setUTCDate(Math.min(dayOfMonth, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}
