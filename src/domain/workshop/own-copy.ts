// A member's device keeps what was handed in, sealed, so that it can be shown again.

/** In days: long enough for a session that is put off, short enough to be gone by the next one. */
const KEPT_FOR_DAYS = 30

/** The last day on which the copy is kept; both are YYYY-MM-DD. */
export function keptUntil(today: string): string {
  const day = new Date(`${today}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + KEPT_FOR_DAYS)
  return day.toISOString().slice(0, 10)
}

/** From the day after the last one on. */
export function isKeptNoMore(copy: { readonly keepUntil: string }, today: string): boolean {
  return copy.keepUntil < today
}
