import { describe, expect, it } from 'vitest'
import { actionsToAskAbout } from '#src/domain/plan/since-last-round.ts'
import type { Action } from '#src/domain/record/action.ts'
import { anAction, progressOf } from '#tests/support/actions.ts'
import { aRound, UNIT_ID } from '#tests/support/records.ts'

const FIRST = aRound({ id: 'first', createdAt: '2025-11-22T10:00:00.000Z' })
const SECOND = aRound({ id: 'second', createdAt: '2026-11-22T10:00:00.000Z' })
const BOTH = [SECOND, FIRST]

const isAsked = (patch: Partial<Action>, rounds = BOTH) =>
  actionsToAskAbout([anAction({ roundId: 'first', ...patch })], rounds).length === 1

describe('what a new round asks about first', () => {
  it('is what is open of an older round', () => {
    expect(isAsked({ progress: progressOf('notStarted', '2025-11-22') })).toBe(true)
    expect(isAsked({ progress: progressOf('underWay', '2026-03-01') })).toBe(true)
    expect(isAsked({ progress: progressOf('notStarted') })).toBe(true)
  })

  it('is nothing while there is no newer round', () => {
    expect(isAsked({}, [FIRST])).toBe(false)
    expect(isAsked({}, [])).toBe(false)
    expect(isAsked({ roundId: 'second' })).toBe(false)
  })

  it('is not what was spoken of since', () => {
    expect(isAsked({ progress: progressOf('underWay', '2026-11-22') })).toBe(false)
    expect(isAsked({ progress: progressOf('underWay', '2026-12-01') })).toBe(false)
  })

  it('tells on the day of the round what was said before it from what was said after it', () => {
    const onTheDay = { progress: progressOf('notStarted', '2026-11-22') }
    const second = aRound({ ...SECOND, counters: { createdAt: 20 } })
    const rounds = [second, FIRST]
    expect(isAsked({ ...onTheDay, counters: { progress: 19 } }, rounds)).toBe(true)
    expect(isAsked({ ...onTheDay, counters: { progress: 21 } }, rounds)).toBe(false)
    const later = { progress: progressOf('underWay', '2026-11-24'), counters: { progress: 19 } }
    expect(isAsked(later, rounds)).toBe(false)
    const earlier = { progress: progressOf('underWay', '2026-11-20'), counters: { progress: 21 } }
    expect(isAsked(earlier, rounds)).toBe(true)
  })

  it('tells them apart also where the day here is not yet, or no more, that of UTC', () => {
    // Half past midnight on 2 June in London; what a person says has the day there.
    const createdAt = '2026-06-01T23:30:00.000Z'
    const rounds = [aRound({ id: 'second', createdAt, counters: { createdAt: 20 } }), FIRST]
    const said = (date: string, count: number) =>
      isAsked({ progress: progressOf('underWay', date), counters: { progress: count } }, rounds)
    expect(said('2026-06-02', 19)).toBe(true)
    expect(said('2026-06-02', 21)).toBe(false)
    expect(said('2026-05-31', 21)).toBe(false)
    expect(said('2026-05-31', 19)).toBe(true)
  })

  it('is what was done, until it is said whether it made a difference', () => {
    const progress = progressOf('done', '2026-11-23')
    expect(isAsked({ progress })).toBe(true)
    expect(isAsked({ progress, madeDifference: { answer: 'no', how: '', date: null } })).toBe(false)
  })

  it('is what was too soon to tell the last time, once in each round', () => {
    const progress = progressOf('done', '2026-01-10')
    const tooSoon = (date: string | null) => ({ answer: 'tooSoon', how: '', date }) as const
    expect(isAsked({ progress, madeDifference: tooSoon('2026-01-10') }, [FIRST])).toBe(false)
    expect(isAsked({ progress, madeDifference: tooSoon('2026-01-10') })).toBe(true)
    expect(isAsked({ progress, madeDifference: tooSoon('2026-11-23') })).toBe(false)
    const third = aRound({ id: 'third', createdAt: '2027-11-22T10:00:00.000Z' })
    expect(isAsked({ progress, madeDifference: tooSoon('2026-11-23') }, [...BOTH, third])).toBe(
      true,
    )
    const told = { answer: 'partly', how: '', date: '2026-01-10' } as const
    expect(isAsked({ progress, madeDifference: told })).toBe(false)
  })

  it('is also what was too soon to tell before days were kept, by the counts of the writes', () => {
    const done = {
      progress: progressOf('done', '2026-01-10'),
      madeDifference: { answer: 'tooSoon', how: '', date: null },
    } as const
    const rounds = [aRound({ ...SECOND, counters: { createdAt: 20 } }), FIRST]
    expect(isAsked({ ...done, counters: {} }, rounds)).toBe(true)
    expect(isAsked({ ...done, counters: { madeDifference: 19 } }, rounds)).toBe(true)
    expect(isAsked({ ...done, counters: { madeDifference: 21 } }, rounds)).toBe(false)
  })

  it('is what was dropped, until it is said why', () => {
    const progress = progressOf('dropped', '2026-11-23')
    expect(isAsked({ progress })).toBe(true)
    expect(isAsked({ progress: { ...progress, reason: 'No money' } })).toBe(false)
  })

  it('waits for the next round of the same unit', () => {
    const ofUnit = aRound({ id: 'unit', unitId: UNIT_ID, createdAt: '2026-12-01T10:00:00.000Z' })
    expect(isAsked({ roundId: 'second' }, [...BOTH, ofUnit])).toBe(false)
    expect(isAsked({ roundId: 'unit' }, [...BOTH, ofUnit])).toBe(false)
    expect(isAsked({}, [...BOTH, ofUnit])).toBe(true)
  })

  it('is also what was made in no round, once there is a round after it', () => {
    const progress = progressOf('notStarted', '2026-11-01')
    expect(isAsked({ roundId: null, progress })).toBe(true)
    expect(isAsked({ roundId: null, progress: progressOf('notStarted', '2026-12-01') })).toBe(false)
  })
})
