import { afterEach, describe, expect, it, vi } from 'vitest'
import { createTimes } from '#src/i18n/times.ts'

afterEach(() => vi.unstubAllEnvs())

describe('times', () => {
  it('are those of the clock on the wall', () => {
    vi.stubEnv('TZ', 'Europe/London')
    expect(createTimes('en').clock('2026-11-22T14:05:00.000Z')).toBe('14:05')
    expect(createTimes('en').clock('2026-07-22T08:05:00.000Z')).toBe('09:05')
  })

  it.each([
    [0, '0:00'],
    [5, '0:05'],
    [185, '3:05'],
    [4500, '75:00'],
  ])('that are left are said in minutes and seconds: %s', (seconds, said) => {
    expect(createTimes('en').countdown(seconds)).toBe(said)
  })

  it('have the digits of the language', () => {
    expect(createTimes('ar-XB').countdown(185)).toBe('٣:٠٥')
  })
})
