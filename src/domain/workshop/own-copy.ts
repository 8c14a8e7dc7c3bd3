import { addDays } from './retention.ts'

// A member's device keeps what was handed in, sealed, so that it can be shown again.

/** In days: long enough for a session that is put off, short enough to be gone by the next one. */
const KEPT_FOR_DAYS = 30

/**
 * The last day on which the copy is kept, counted from the later of today and the day of the round:
 * a clock that is years behind must not take it away before it was scanned. All are YYYY-MM-DD.
 */
export function keptUntil(today: string, roundDate: string): string {
  return addDays(laterOf(today, roundDate), KEPT_FOR_DAYS)
}

/**
 * By what was written at handing in, and by the day that the invitation says now: the session may
 * have been put off since. Null where there is no invitation any more.
 */
export function lastDayOf({ keepUntil }: Kept, roundDate: string | null): string {
  return roundDate === null ? keepUntil : laterOf(keepUntil, keptUntil(roundDate, roundDate))
}

/** From the day after the last one on. */
export function isKeptNoMore(copy: Kept, roundDate: string | null, today: string): boolean {
  return lastDayOf(copy, roundDate) < today
}

interface Kept {
  readonly keepUntil: string
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other
}
