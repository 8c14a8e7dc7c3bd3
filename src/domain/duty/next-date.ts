import type { DutyRhythm } from './duty-rule.ts'

/**
 * The next day on which it is due, today included; null where the law names no day and nobody has
 * said when it was last done. What was last done so long ago that it is overdue keeps its past day:
 * a missed date must not hide behind the next one.
 */
export function nextDate(due: DutyRhythm, lastDone: string | null, today: string): string | null {
  if (due.counts === 'fromLast' && lastDone !== null) return yearsAfter(lastDone, due.everyYears)
  const { day, firstYear, everyYears } = due
  if (day === undefined || firstYear === undefined) return null
  const named = { day, firstYear, everyYears }
  const coming = namedDay(named, today)
  if (lastDone === null) return coming
  // What was done serves the day on it or after it; the one that follows may be past by now.
  const missed = yearsAfter(namedDay(named, lastDone), everyYears)
  return missed < coming ? missed : coming
}

interface Named {
  readonly day: string
  readonly firstYear: number
  readonly everyYears: number
}

/** The first of the days that the law names on or after a date. */
function namedDay({ day, firstYear, everyYears }: Named, date: string): string {
  const since = Math.max(0, Math.ceil((Number(date.slice(0, 4)) - firstYear) / everyYears))
  const candidate = firstYear + since * everyYears
  const thisTime = dateIn(candidate, day)
  return thisTime >= date ? thisTime : dateIn(candidate + everyYears, day)
}

/** The 29th of February becomes the 28th where there is none. */
function yearsAfter(date: string, years: number): string {
  return dateIn(Number(date.slice(0, 4)) + years, date.slice(5))
}

function dateIn(year: number, day: string): string {
  const date = `${String(year).padStart(4, '0')}-${day}`
  return day === '02-29' && !isLeapYear(year) ? date.replace('-29', '-28') : date
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
