import { describe, expect, it } from 'vitest'
import { clockTimeBefore } from '#src/transfer/pack/clock-time.ts'

describe('a time on the clock', () => {
  it.each([
    ['16:30', 0, '16:30'],
    ['16:30', 90 * 60, '15:00'],
    ['00:30', 60 * 60, '23:30'],
    ['09:05', 29, '09:05'],
  ])('before %s by %i seconds is %s', (clock, seconds, before) => {
    expect(clockTimeBefore(clock, seconds)).toBe(before)
  })
})
