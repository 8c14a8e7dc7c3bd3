import type { Closure } from '#src/domain/record/closure.ts'
import type { Round } from '#src/domain/record/round.ts'

// How long what single people answered outlives the close of their round.

/** Days after the close; 0 is at the close itself. */
export const RETENTION_DAYS = [0, 7, 30] as const
export type RetentionDays = (typeof RETENTION_DAYS)[number]

/** An open request for the information keeps it, whatever was chosen at set-up. */
export function keepsResponses({ retention }: Pick<Round, 'retention'>): boolean {
  return retention.days > 0 || retention.pausedAt !== null
}

/** From `now` on, or from the first request that is still open. */
export function withPause(retention: Round['retention'], now: string): Round['retention'] {
  return retention.pausedAt === null ? { ...retention, pausedAt: now } : retention
}

/** People who handed in were told a time: after that it can be made shorter, never longer. */
export function isLonger(days: number, { retention }: Pick<Round, 'retention'>): boolean {
  return days > retention.days
}

/**
 * The day on which they go, 'YYYY-MM-DD'; null for a round that was never closed. It is counted from
 * the first close: opening the round again unlocks what the group agreed and keeps nothing longer.
 */
export function eraseOn(
  round: Pick<Round, 'retention'>,
  closures: readonly Pick<Closure, 'closedAt'>[],
): string | null {
  const [first] = closures.map(({ closedAt }) => closedAt).toSorted()
  return first === undefined ? null : addDays(first, round.retention.days)
}

/** `today` as 'YYYY-MM-DD'. */
export function isErasureDue(
  round: Pick<Round, 'mode' | 'retention'>,
  closures: readonly Pick<Closure, 'closedAt'>[],
  today: string,
): boolean {
  if (round.mode !== 'eachFirst' || round.retention.pausedAt !== null) return false
  const day = eraseOn(round, closures)
  return day !== null && today >= day
}

/** From an instant or a date on, counted in UTC, so that no change of the clocks moves the day. */
export function addDays(from: string, days: number): string {
  const day = new Date(`${from.slice(0, 10)}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}
