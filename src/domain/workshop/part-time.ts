import { addSeconds, endInstant, secondsBetween } from './session-end.ts'
import { partOn, projectedEnd, secondsLeft, type SessionOrder } from './run-order.ts'

/** How the part that is on stands; each turn from one to the next is worth a word. */
export type PartMoment = 'begun' | 'lastMinute' | 'up' | 'paused'

export interface PartTime {
  readonly moment: PartMoment
  /** Never below zero. */
  readonly left: number
  /** By how much the part runs over; zero until its time is up. */
  readonly over: number
  /** When its time is up, or was, if nobody pauses. */
  readonly endsAt: string
}

const LAST_MINUTE = 60

/** Undefined while no part is on. */
export function partTime(order: SessionOrder, now: string): PartTime | undefined {
  const part = partOn(order)
  if (part === undefined) return undefined
  const left = secondsLeft(order, now)
  return {
    moment: momentOf(order, part.seconds, left),
    left: Math.max(0, left),
    over: Math.max(0, -left),
    endsAt: endOfPart(order.run, part.seconds) ?? addSeconds(now, left),
  }
}

/** How many whole minutes the session will be late; below one where it is not, or has no end. */
export function minutesLate(order: SessionOrder, now: string): number {
  const endsAt = sessionEnd(order, now)
  return endsAt === null ? 0 : Math.floor(secondsBetween(endsAt, projectedEnd(order, now)) / 60)
}

/** The end can be changed on other pages of the round as well: what the round says counts. */
export function endingWith<Order extends SessionOrder>(
  order: Order,
  endTime: string | null,
): Order {
  return endTime === null ? order : { ...order, plan: { ...order.plan, endTime } }
}

// A session that runs over by more than this is not late: its end is that of another day.
const HOURS_LATE = 6

/** Told from when the part began, so that a tablet that slept overnight does not take it for today's. */
export function sessionEnd({ plan, run }: SessionOrder, now: string): string | null {
  return plan.endTime === null
    ? null
    : endInstant(plan.endTime, run.partStartedAt ?? now, HOURS_LATE)
}

function momentOf({ run }: SessionOrder, given: number, left: number): PartMoment {
  if (run.pausedAt !== null) return 'paused'
  if (left <= 0) return 'up'
  return left <= LAST_MINUTE && given > LAST_MINUTE ? 'lastMinute' : 'begun'
}

/** The same at each look, so that nobody is told anew. */
function endOfPart({ partStartedAt, pausedAt }: SessionOrder['run'], seconds: number) {
  return partStartedAt === null || pausedAt !== null ? null : addSeconds(partStartedAt, seconds)
}
