const DAY_MS = 86_400_000
const TUESDAY = 2

/** The day a number of days before another (YYYY-MM-DD); a negative number leads on. */
export function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * DAY_MS).toISOString().slice(0, 10)
}

/** Council sessions are not on a Sunday, whatever day the example is opened on. */
export function tuesdayOnOrBefore(date: string): string {
  const weekday = new Date(date).getUTCDay()
  return daysBefore(date, (weekday - TUESDAY + 7) % 7)
}

/** The time at which something is written on that day. */
export function atTen(date: string): string {
  return `${date}T10:00:00.000Z`
}
