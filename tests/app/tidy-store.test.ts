import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { tidyStore } from '#src/app/tidy-store.ts'
import type { Factories } from '#src/storage/db.ts'
import type { Store } from '#src/storage/handle.ts'
import { joinRound } from '#src/storage/invitations.ts'
import { closeStore } from '#src/storage/store.ts'
import { keepHandIn } from '#src/storage/sealed-copies.ts'
import { aDevice, openTestStore, rawRows } from '#tests/storage/test-store.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { anInvitation } from '#tests/support/invitations.ts'
import { ROUND_ID } from '#tests/support/records.ts'
import { aWorkshop, MIXED } from '#tests/support/workshop.ts'

const HOUR_MS = 60 * 60 * 1000
const COPY = { id: 'copy-1', sealed: 'YWdl', receiptCode: 'K7M-3PX', keepUntil: '2026-12-22' }

let device: Factories
let store: Store

beforeEach(async () => {
  vi.useFakeTimers({
    toFake: ['Date', 'setInterval', 'clearInterval'],
    now: new Date('2026-11-22T10:00:00Z'),
  })
  device = aDevice()
  store = await openTestStore(device)
  const retention = { days: 7, pausedAt: null }
  const { roundId } = await aWorkshop(store, { said: [MIXED], round: { retention } })
  await closeAsItStands(store, roundId)
  await joinRound(store, anInvitation({ roundId: ROUND_ID }))
  await keepHandIn(store, ROUND_ID, COPY, [])
})

afterEach(() => {
  closeStore(store)
  vi.useRealTimers()
})

/** How many single answers and sealed copies are here. */
async function left(): Promise<readonly [answers: number, copies: number]> {
  const [answers, copies] = await Promise.all([
    rawRows(device, 'response'),
    rawRows(device, 'sealedCopy'),
  ])
  return [answers.length, copies.length]
}

const laterOnTheSameDay = () => vi.advanceTimersByTime(HOUR_MS)

describe('tidying away', () => {
  it('takes nothing before its day', async () => {
    await tidyStore(store)
    laterOnTheSameDay()
    expect(await left()).toEqual([MIXED.length, 1])
  })

  it('takes at opening what is past its day', async () => {
    vi.setSystemTime(new Date('2026-12-23T10:00:00Z'))
    await tidyStore(store)
    expect(await left()).toEqual([0, 0])
  })

  it('takes each within the hour on its day, where the app stays open', async () => {
    await tidyStore(store)
    vi.setSystemTime(new Date('2026-11-29T09:00:00Z'))
    vi.advanceTimersByTime(HOUR_MS)
    await expect.poll(left).toEqual([0, 1])
    vi.setSystemTime(new Date('2026-12-23T09:00:00Z'))
    vi.advanceTimersByTime(HOUR_MS)
    await expect.poll(left).toEqual([0, 0])
  })

  it('ends where the database is gone', async () => {
    await tidyStore(store)
    expect(vi.getTimerCount()).toBe(1)
    closeStore(store)
    vi.advanceTimersByTime(HOUR_MS)
    await expect.poll(() => vi.getTimerCount()).toBe(0)
  })
})
