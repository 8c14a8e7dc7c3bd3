import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageOn, halfYearAfter } from '#src/domain/stage/evidence-age.ts'
import { freshnessOn } from '#src/domain/stage/evidence-freshness.ts'

describe('the age of evidence by today’s date', () => {
  it.each([
    ['2026-11-22', 'fresh', '2025-11-22'],
    ['2026-11-22', 'fresh', '2024-05-23'],
    ['2026-11-22', 'soon', '2024-05-22'],
    ['2026-11-22', 'soon', '2023-11-22'],
    ['2026-11-22', 'tooOld', '2023-11-21'],
    ['2026-11-22', 'fresh', '2026-11-22'],
    ['2026-11-22', 'inFuture', '2026-11-23'],
  ])('on %s it is %s for a date of %s', (today, age, date) => {
    expect(ageOn(today, date)).toBe(age)
  })

  it.each([
    ['2026-11-22', '2027-05-22'],
    ['2026-08-31', '2027-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2026-12-31', '2027-06-30'],
    ['2026-03-31', '2026-09-30'],
  ])('counts half a year from %s to %s', (day, after) => {
    expect(halfYearAfter(day)).toBe(after)
  })

  it('never differs from freshness but in the warning', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, (today, date) => {
        const age = ageOn(today, date)
        expect(age === 'soon' ? 'fresh' : age).toBe(freshnessOn(today, date))
      }),
    )
  })
})
