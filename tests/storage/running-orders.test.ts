import { beforeEach, describe, expect, it } from 'vitest'
import { extend, goOn, phaseOf, undo } from '#src/domain/workshop/run-order.ts'
import { planSession } from '#src/domain/workshop/running-order.ts'
import type { Factories } from '#src/storage/db.ts'
import type { Store } from '#src/storage/handle.ts'
import { getRound } from '#src/storage/round-list.ts'
import { removeRound, saveRoundDetails } from '#src/storage/rounds.ts'
import {
  beginSession,
  getRunningOrder,
  savePlan,
  stepSession,
  type SessionPlan,
} from '#src/storage/running-orders.ts'
import { NOW, QUESTION_IDS } from '#tests/support/records.ts'
import { aDevice, aStoredRound, openTestStore, rawRows } from './test-store.ts'

let device: Factories
let store: Store
let roundId: string

beforeEach(async () => {
  device = aDevice()
  store = await openTestStore(device)
  roundId = (await aStoredRound(store, { mode: 'eachFirst' })).roundId
})

function aPlan(endTime = '16:30', expected: number | null = 12): SessionPlan {
  const session = { secondsLeft: 3600, expected: 12, questionIds: QUESTION_IDS, silentSeconds: 180 }
  const { parts } = planSession({ ...session, format: 'talk' })
  return {
    plan: { format: 'talk', endTime, silentSeconds: 180, sound: true, parts },
    ofRound: { endTime, expected },
  }
}

const stored = async () => {
  const order = await getRunningOrder(store, roundId)
  if (order === undefined) throw new Error('nothing stored')
  return order
}

describe('the plan of a session', () => {
  it('is kept, with its end and its number in the round as well', async () => {
    expect(await savePlan(store, roundId, aPlan())).toEqual({ ok: true })
    expect((await stored()).plan).toEqual(aPlan().plan)
    expect(phaseOf(await stored())).toBe('planned')
    expect(await getRound(store, roundId)).toMatchObject({ endTime: '16:30', expected: 12 })
  })

  it('does not write to the round what it says already', async () => {
    await savePlan(store, roundId, aPlan())
    const counters = (await getRound(store, roundId))?.counters
    await savePlan(store, roundId, aPlan())
    expect((await getRound(store, roundId))?.counters).toEqual(counters)
  })

  it('leaves alone what was said of the round elsewhere', async () => {
    await saveRoundDetails(store, roundId, { expected: 15 })
    await savePlan(store, roundId, { ...aPlan(), ofRound: { endTime: '16:30' } })
    expect(await getRound(store, roundId)).toMatchObject({ endTime: '16:30', expected: 15 })
  })

  it('puts no session back to the start that another tab began', async () => {
    await beginSession(store, roundId, aPlan(), NOW)
    const before = await stored()
    const refused = { ok: false, kind: 'begun' }
    expect(await savePlan(store, roundId, aPlan('18:00'))).toEqual(refused)
    expect(await beginSession(store, roundId, aPlan('18:00'), NOW)).toEqual(refused)
    expect(await stored()).toEqual(before)
    expect((await getRound(store, roundId))?.endTime).toBe('16:30')
  })

  it('is not made for a round that is gone', async () => {
    await removeRound(store, roundId)
    expect(await savePlan(store, roundId, aPlan())).toEqual({ ok: false, kind: 'missing' })
    expect(await rawRows(device, 'runningOrder')).toEqual([])
  })
})

describe('a step of the session', () => {
  it('works on what is stored, so that two taps are one step', async () => {
    await beginSession(store, roundId, aPlan(), NOW)
    const step = () => stepSession(store, roundId, (order) => goOn(order, 'joining', NOW))
    await Promise.all([step(), step()])
    expect((await stored()).run).toMatchObject({ partId: 'silence', done: ['joining'] })
  })

  it('that changes nothing is not written', async () => {
    await beginSession(store, roundId, aPlan(), NOW)
    const before = await stored()
    await stepSession(store, roundId, (order) => extend(order, 'close', NOW))
    expect(await stored()).toEqual(before)
  })

  it('can be taken back after the browser was killed', async () => {
    await beginSession(store, roundId, aPlan(), NOW)
    const before = await stored()
    await stepSession(store, roundId, (order) => goOn(order, 'joining', NOW))
    store = await openTestStore(device)
    await stepSession(store, roundId, undo)
    const { plan, run } = await stored()
    expect({ plan, run }).toEqual({ plan: before.plan, run: before.run })
  })

  it('is refused where nothing was planned', async () => {
    expect(await stepSession(store, roundId, undo)).toEqual({ ok: false, kind: 'missing' })
  })

  it('sets plan and run with one count, so that a merge takes both from one device', async () => {
    await beginSession(store, roundId, aPlan(), NOW)
    await stepSession(store, roundId, (order) => goOn(order, 'joining', NOW))
    const { counters } = await stored()
    expect(counters['plan']).toBe(counters['run'])
  })
})
