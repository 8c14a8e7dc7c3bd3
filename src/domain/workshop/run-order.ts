import type { RunningOrder, RunStep } from '#src/domain/record/running-order.ts'
import { totalSeconds, type Part } from './running-order.ts'
import { addSeconds, secondsBetween } from './session-end.ts'

// The session as it runs. Every part is in one place: done, skipped, left out, on, or to come; no step
// loses or doubles one. Times are worked out from when a part began, never from a timer that has to
// stay alive. A step that does not fit how things stand (a second tap, another tab) changes nothing.

export type SessionOrder = Pick<RunningOrder, 'plan' | 'run'>
type Run = RunningOrder['run']

/** planned: not begun; over: nothing is on any more. */
export type SessionPhase = 'planned' | 'running' | 'over'

export const NOT_BEGUN: Run = {
  partId: null,
  partStartedAt: null,
  pausedAt: null,
  done: [],
  skipped: [],
  leftOut: [],
  past: [],
}

const FIVE_MINUTES = 300
/** A part that somebody comes back to gets at least this much. */
const AT_LEAST = 60
/** So many steps can be taken back. */
const MOST_PAST = 10

export function phaseOf({ plan, run }: SessionOrder): SessionPhase {
  if (partOn({ plan, run }) !== undefined) return 'running'
  return run.partId === null && run.done.length + run.skipped.length === 0 ? 'planned' : 'over'
}

/** The part that is on. */
export function partOn({ plan, run }: SessionOrder): Part | undefined {
  return plan.parts.find(({ id }) => id === run.partId)
}

export function partsToCome({ plan, run }: SessionOrder): Part[] {
  const past = new Set([...run.done, ...run.skipped, ...run.leftOut, run.partId])
  return plan.parts.filter(({ id }) => !past.has(id))
}

/** Of the part that is on; below zero when its time is up. Nobody has more time than was given. */
export function secondsLeft(order: SessionOrder, now: string): number {
  const part = partOn(order)
  return part === undefined ? 0 : part.seconds - secondsOn(order.run, now)
}

/** As it stands once its round is closed: whatever was on is over, and nothing comes any more. */
export function ended({ plan, run }: SessionOrder): SessionOrder {
  const on = partOn({ plan, run })
  const toCome = partsToCome({ plan, run }).map(({ id }) => id)
  return {
    plan,
    run: {
      ...run,
      partId: null,
      partStartedAt: null,
      pausedAt: null,
      done: on === undefined ? run.done : [...run.done, on.id],
      leftOut: [...run.leftOut, ...toCome],
    },
  }
}

/** When all ends if nobody is late any more. */
export function projectedEnd(order: SessionOrder, now: string): string {
  const left = Math.max(0, secondsLeft(order, now))
  return addSeconds(now, left + totalSeconds(partsToCome(order)))
}

export function begin(plan: RunningOrder['plan'], now: string): SessionOrder {
  const first = plan.parts[0]
  return { plan, run: first === undefined ? NOT_BEGUN : turnTo(NOT_BEGUN, first.id, now) }
}

/** From the part that is on, which is over, to the next one. `partId` null: nothing is on. */
export function goOn(order: SessionOrder, partId: string | null, now: string): SessionOrder {
  if (order.run.partId !== partId) return order
  const done = partId === null ? order.run.done : [...order.run.done, partId]
  return stepped(order, 'goOn', toNext({ ...order, run: { ...order.run, done } }, now))
}

export function skip(order: SessionOrder, partId: string, now: string): SessionOrder {
  if (order.run.partId !== partId) return order
  const skipped = [...order.run.skipped, partId]
  return stepped(order, 'skip', toNext({ ...order, run: { ...order.run, skipped } }, now))
}

/** To a part that was skipped or left out. What is on comes again after it, with the time that it still has. */
export function goBack(order: SessionOrder, partId: string, now: string): SessionOrder {
  const { plan, run } = order
  if (![...run.skipped, ...run.leftOut].includes(partId)) return order
  const without = (ids: readonly string[]) => ids.filter((id) => id !== partId)
  const back = { ...run, skipped: without(run.skipped), leftOut: without(run.leftOut) }
  const parts = plan.parts.map((part) =>
    part.id === run.partId
      ? { ...part, seconds: Math.max(AT_LEAST, secondsLeft(order, now)) }
      : part,
  )
  return stepped(order, 'goBack', {
    plan: { ...plan, parts },
    run: turnTo(back, partId, now),
  })
}

export function pause(order: SessionOrder, now: string): SessionOrder {
  if (partOn(order) === undefined || order.run.pausedAt !== null) return order
  return stepped(order, 'pause', { ...order, run: { ...order.run, pausedAt: now } })
}

/** The start moves on by as long as the pause was, so that the time left is what it was. */
export function resume(order: SessionOrder, now: string): SessionOrder {
  const { partStartedAt, pausedAt } = order.run
  if (partStartedAt === null || pausedAt === null) return order
  const startedAt = new Date(
    Date.parse(now) - Math.max(0, Date.parse(pausedAt) - Date.parse(partStartedAt)),
  ).toISOString()
  const run = { ...order.run, partStartedAt: startedAt, pausedAt: null }
  return stepped(order, 'resume', { ...order, run })
}

/** Five minutes more than there are; where the time is up, from now on. */
export function extend(order: SessionOrder, partId: string, now: string): SessionOrder {
  if (order.run.partId !== partId) return order
  const parts = order.plan.parts.map((part) =>
    part.id === partId
      ? { ...part, seconds: Math.max(part.seconds, secondsOn(order.run, now)) + FIVE_MINUTES }
      : part,
  )
  return stepped(order, 'extend', { ...order, plan: { ...order.plan, parts } })
}

/** Takes back what was done last. */
export function undo(order: SessionOrder): SessionOrder {
  const last = order.run.past.at(-1)
  if (last === undefined) return order
  const { kind: _kind, parts, ...position } = last
  return {
    plan: { ...order.plan, parts },
    run: { ...position, past: order.run.past.slice(0, -1) },
  }
}

/** Keeps how all stood before, for the way back. */
export function stepped(
  { plan, run }: SessionOrder,
  kind: RunStep['kind'],
  after: SessionOrder,
): SessionOrder {
  const { past, ...position } = run
  const step = { kind, parts: plan.parts, ...position }
  return { ...after, run: { ...after.run, past: [...past, step].slice(-MOST_PAST) } }
}

/** A clock that was put back shows a start that is still to come: then nothing is used up yet. */
function secondsOn({ partStartedAt, pausedAt }: Run, now: string): number {
  if (partStartedAt === null) return 0
  return Math.max(0, secondsBetween(partStartedAt, pausedAt ?? now))
}

function toNext(order: SessionOrder, now: string): SessionOrder {
  const [next] = partsToCome(order)
  if (next !== undefined) return { ...order, run: turnTo(order.run, next.id, now) }
  return { ...order, run: { ...order.run, partId: null, partStartedAt: null, pausedAt: null } }
}

function turnTo(run: Run, partId: string, now: string): Run {
  return { ...run, partId, partStartedAt: now, pausedAt: null }
}
