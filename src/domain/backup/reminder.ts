import { addDays } from '#src/domain/workshop/retention.ts'

// When a person is reminded to save a backup: after a week with work, or when a round was closed.

const DAYS = 7

export interface WorkSoFar {
  /** Of the last backup that somebody said is in its place; null where there was none. */
  readonly lastAt: string | null
  /** When the first round was begun; null where there is none. */
  readonly begunAt: string | null
  /** When a file was taken in last: what was closed before it may have been closed elsewhere. */
  readonly takenInAt: string | null
  /** When a round was closed last, here or elsewhere. */
  readonly closedAt: string | null
  readonly putOffUntil: string | null
  readonly hasNewWork: boolean
}

export type ReminderReason = 'never' | 'week' | 'closed'

/** All times in ISO 8601; null where nobody need be reminded. */
export function reminderDue(so: WorkSoFar, now: string): ReminderReason | null {
  const { lastAt, begunAt, takenInAt, closedAt, putOffUntil, hasNewWork } = so
  if (!hasNewWork || begunAt === null) return null
  if (putOffUntil !== null && now < putOffUntil && !isFarOff(putOffUntil, now)) return null
  if (closedAt !== null && closedAt > (lastAt ?? '') && closedAt > (takenInAt ?? ''))
    return 'closed'
  const from = lastAt ?? begunAt
  if (now.slice(0, 10) < addDays(from, DAYS)) return null
  return lastAt === null ? 'never' : 'week'
}

/** Put off by a clock that was wrong: nobody can put it off for longer than a day. */
function isFarOff(putOffUntil: string, now: string): boolean {
  return putOffUntil.slice(0, 10) > addDays(now, 1)
}

/** The same time tomorrow, in UTC. */
export function tomorrow(now: string): string {
  return addDays(now, 1) + now.slice(10)
}
