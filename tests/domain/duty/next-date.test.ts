import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DutyRhythm } from '#src/domain/duty/duty-rule.ts'
import { nextDate } from '#src/domain/duty/next-date.ts'

const YEARLY: DutyRhythm = { everyYears: 1, counts: 'fixed', day: '03-31', firstYear: 2012 }
const FOUR: DutyRhythm = { everyYears: 4, counts: 'fixed', day: '04-30', firstYear: 2013 }

describe('the next date of a duty', () => {
  it.each([
    ['2026-11-22', '2027-03-31'],
    ['2027-03-31', '2027-03-31'],
    ['2027-04-01', '2028-03-31'],
    ['2000-01-01', '2012-03-31'],
  ])('is yearly, seen from %s: %s', (today, date) => {
    expect(nextDate(YEARLY, null, today)).toBe(date)
  })

  it.each([
    ['2025-04-30', '2025-04-30'],
    ['2025-05-01', '2029-04-30'],
    ['2026-11-22', '2029-04-30'],
  ])('is four-yearly from the first year on, seen from %s: %s', (today, date) => {
    expect(nextDate(FOUR, null, today)).toBe(date)
  })

  it('keeps a day that the law names, whenever it was last done', () => {
    expect(nextDate(YEARLY, '2026-08-01', '2026-11-22')).toBe('2027-03-31')
  })

  it('of a day that the law names stays where it was missed', () => {
    // Done for March 2025, and not since.
    expect(nextDate(YEARLY, '2025-01-10', '2026-11-22')).toBe('2026-03-31')
    expect(nextDate(YEARLY, '2025-03-31', '2026-11-22')).toBe('2026-03-31')
    expect(nextDate(YEARLY, '2025-04-01', '2026-11-22')).toBe('2027-03-31')
    expect(nextDate(FOUR, '2021-04-20', '2025-05-01')).toBe('2025-04-30')
    expect(nextDate(FOUR, '2021-04-20', '2025-04-30')).toBe('2025-04-30')
    expect(nextDate(YEARLY, '2009-01-10', '2010-01-01')).toBe('2012-03-31')
  })

  it('is counted from the last time where the law counts so, also when that is past', () => {
    const due = { ...FOUR, counts: 'fromLast' } as const
    expect(nextDate(due, '2024-06-10', '2026-11-22')).toBe('2028-06-10')
    expect(nextDate(due, '2020-06-10', '2026-11-22')).toBe('2024-06-10')
    expect(nextDate(due, null, '2026-11-22')).toBe('2029-04-30')
  })

  it('is not known where the law names no day and nobody said when it was last done', () => {
    expect(nextDate({ everyYears: 5, counts: 'fromLast' }, null, '2026-11-22')).toBe(null)
  })

  it('finds a day in a year that has no 29th of February', () => {
    const due = { everyYears: 1, counts: 'fromLast' } as const
    expect(nextDate(due, '2024-02-29', '2024-03-01')).toBe('2025-02-28')
    expect(nextDate({ ...due, everyYears: 4 }, '2024-02-29', '2024-03-01')).toBe('2028-02-29')
  })

  it('of a fixed day is never past and less than one turn away', () => {
    const day = fc
      .date({ min: new Date('2012-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.constantFrom(1, 2, 4, 5), (today, everyYears) => {
        const due = { ...YEARLY, everyYears, firstYear: 2012 } as const
        const next = nextDate(due, null, today) ?? ''
        expect(next >= today).toBe(true)
        expect(Number(next.slice(0, 4)) - Number(today.slice(0, 4))).toBeLessThanOrEqual(everyYears)
        expect((Number(next.slice(0, 4)) - 2012) % everyYears).toBe(0)
      }),
    )
  })
})
