import { describe, expect, it } from 'vitest'
import { daysBefore, tuesdayOnOrBefore } from '#src/app/made-up/story-calendar.ts'

describe('the calendar of a story', () => {
  it.each([
    ['2026-03-01', 1, '2026-02-28'],
    ['2024-03-01', 1, '2024-02-29'],
    ['2026-12-31', -1, '2027-01-01'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s less %i days is %s', (date, days, expected) => {
    expect(daysBefore(date, days)).toBe(expected)
  })

  it.each([
    ['2026-11-24', '2026-11-24'],
    ['2026-11-23', '2026-11-17'],
    ['2026-11-22', '2026-11-17'],
    ['2026-11-25', '2026-11-24'],
  ])('the Tuesday on or before %s is %s', (date, expected) => {
    expect(tuesdayOnOrBefore(date)).toBe(expected)
  })
})
