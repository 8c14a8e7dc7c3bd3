import type { Round } from '#src/domain/record/round.ts'
import type { RunningOrder } from '#src/domain/record/running-order.ts'
import { begin, NOT_BEGUN, phaseOf, type SessionOrder } from '#src/domain/workshop/run-order.ts'
import { change, type Change } from './change.ts'
import type { Store } from './handle.ts'
import type { Missing, Saved } from './refusals.ts'
import { readOne } from './rows.ts'

/** Another tab or a second tap began the session: a plan must not put it back to the start. */
export interface Begun {
  readonly ok: false
  readonly kind: 'begun'
}

export interface SessionPlan {
  readonly plan: RunningOrder['plan']
  /** What was said of the round as well; the rest of it may have changed elsewhere, and stays. */
  readonly ofRound: Partial<Pick<Round, 'expected' | 'endTime'>>
}

/** There is at most one: its id is the round's. */
export function getRunningOrder(store: Store, roundId: string): Promise<RunningOrder | undefined> {
  return readOne(store, 'runningOrder', roundId)
}

/** The end and the number of people are the round's as well: one truth, wherever it was typed. */
export function savePlan(
  store: Store,
  roundId: string,
  plan: SessionPlan,
): Promise<Saved | Begun | Missing> {
  return writeSession(store, roundId, plan, { plan: plan.plan, run: NOT_BEGUN })
}

/** The plan is settled, and its first part begins. */
export function beginSession(
  store: Store,
  roundId: string,
  plan: SessionPlan,
  now: string,
): Promise<Saved | Begun | Missing> {
  return writeSession(store, roundId, plan, begin(plan.plan, now))
}

/** `step` works on what is stored, whatever the screen showed; unchanged, nothing is written. */
export function stepSession(
  store: Store,
  roundId: string,
  step: (order: SessionOrder) => SessionOrder,
): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, KINDS, async (on) => {
    const order = await on.find('runningOrder', roundId)
    if (order === undefined) return { ok: false, kind: 'missing' }
    const { plan, run } = order
    const before = { plan, run }
    const after = step(before)
    if (after !== before) await put(on, roundId, after)
    return { ok: true }
  })
}

const KINDS = ['round', 'runningOrder'] as const

function writeSession(
  store: Store,
  roundId: string,
  { ofRound }: SessionPlan,
  order: SessionOrder,
): Promise<Saved | Begun | Missing> {
  return change<Saved | Begun | Missing>(store, KINDS, async (on) => {
    const round = await on.find('round', roundId)
    if (round === undefined) return { ok: false, kind: 'missing' }
    const before = await on.find('runningOrder', roundId)
    if (before !== undefined && phaseOf(before) !== 'planned') return { ok: false, kind: 'begun' }
    await put(on, roundId, order)
    const merged = { ...round, ...ofRound }
    const differs = round.expected !== merged.expected || round.endTime !== merged.endTime
    // A closed round says what it said.
    if (differs && round.status !== 'closed') await on.patch('round', roundId, ofRound)
    return { ok: true }
  })
}

/** Plan and run get one count, so that no merge takes them from two devices. */
function put(on: Change, roundId: string, { plan, run }: SessionOrder): Promise<void> {
  return on.put('runningOrder', roundId, { roundId, plan, run })
}
