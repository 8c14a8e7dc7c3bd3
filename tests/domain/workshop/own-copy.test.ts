import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isKeptNoMore, keptUntil } from '#src/domain/workshop/own-copy.ts'

const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('the copy of a hand-in', () => {
  it.each([
    ['2026-11-22', '2026-12-22'],
    ['2026-12-15', '2027-01-14'],
    ['2028-02-15', '2028-03-16'],
  ])('of %s is kept until %s', (today, until) => {
    expect(keptUntil(today)).toBe(until)
  })

  it('is there on its last day, and not on the next', () => {
    expect(isKeptNoMore({ keepUntil: '2026-12-22' }, '2026-12-22')).toBe(false)
    expect(isKeptNoMore({ keepUntil: '2026-12-22' }, '2026-12-23')).toBe(true)
  })

  it('is kept for thirty days, whatever the day', () => {
    fc.assert(
      fc.property(days, (today) => {
        const until = keptUntil(today)
        expect((Date.parse(until) - Date.parse(today)) / 86_400_000).toBe(30)
        expect(isKeptNoMore({ keepUntil: until }, today)).toBe(false)
      }),
    )
  })
})
