import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isKeptNoMore, keptUntil, lastDayOf } from '#src/domain/workshop/own-copy.ts'

const DAY_MS = 86_400_000

const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('the copy of a hand-in', () => {
  it.each([
    ['2026-11-22', '2026-12-22'],
    ['2019-01-01', '2026-12-22'],
    ['2026-12-15', '2027-01-14'],
    ['2028-02-15', '2028-03-16'],
  ])('of %s is kept until %s', (today, until) => {
    expect(keptUntil(today, '2026-11-22')).toBe(until)
  })

  it('is there on its last day, and not on the next', () => {
    expect(isKeptNoMore({ keepUntil: '2026-12-22' }, '2026-11-22', '2026-12-22')).toBe(false)
    expect(isKeptNoMore({ keepUntil: '2026-12-22' }, null, '2026-12-23')).toBe(true)
  })

  it('is kept for thirty days from the later of today and the day of the round', () => {
    fc.assert(
      fc.property(days, days, (today, roundDate) => {
        const until = keptUntil(today, roundDate)
        const from = Math.max(Date.parse(today), Date.parse(roundDate))
        expect((Date.parse(until) - from) / DAY_MS).toBe(30)
      }),
    )
  })

  it('is there for thirty days after the round, whatever the clock said at handing in', () => {
    const later = fc.integer({ min: 0, max: 30 })
    fc.assert(
      fc.property(days, days, later, (wrongDay, roundDate, after) => {
        const copy = { keepUntil: keptUntil(wrongDay, roundDate) }
        const day = new Date(Date.parse(roundDate) + after * DAY_MS).toISOString().slice(0, 10)
        expect(isKeptNoMore(copy, roundDate, day)).toBe(false)
      }),
    )
  })

  it('goes by the day that the invitation says now, where the session was put off', () => {
    fc.assert(
      fc.property(days, days, days, days, (today, before, now, sweptOn) => {
        const copy = { keepUntil: keptUntil(today, before) }
        const last = lastDayOf(copy, now)
        expect(last >= copy.keepUntil && last >= keptUntil(now, now)).toBe(true)
        expect(isKeptNoMore(copy, now, sweptOn)).toBe(sweptOn > last)
      }),
    )
  })
})
