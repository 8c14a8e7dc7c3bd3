import { afterEach, describe, expect, it, vi } from 'vitest'
import { createFormats } from '#src/i18n/formats.ts'

describe('how much room something takes', () => {
  it.each([
    [0, '0 kB'],
    [300, '1 kB'],
    [9_120, '10 kB'],
    [1_240_000, '1.2 MB'],
    [2_000_000_000, '2 GB'],
  ])('%i bytes', (bytes, words) => {
    expect(createFormats('en').bytes(bytes)).toBe(words)
  })
})

describe('a time on the clock', () => {
  it('is written as the language does, wherever the device is', () => {
    vi.stubEnv('TZ', 'Pacific/Auckland')
    expect(createFormats('en').clock('09:05')).toBe('09:05')
    expect(createFormats('en').clock('16:30')).toBe('16:30')
    vi.unstubAllEnvs()
  })
})

describe('a day', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it.each(['Europe/London', 'Pacific/Auckland', 'America/Los_Angeles'])(
    'of the calendar is the same in %s',
    (zone) => {
      vi.stubEnv('TZ', zone)
      expect(createFormats('en').date('2026-06-15')).toBe('15 June 2026')
    },
  )

  it.each([
    // Half past midnight in summer time: by the clock of Greenwich it is still the day before.
    ['Europe/London', '2026-06-14T23:30:00.000Z', '15 June 2026'],
    ['Europe/London', '2026-01-14T23:30:00.000Z', '14 January 2026'],
    ['America/Los_Angeles', '2026-06-15T03:00:00.000Z', '14 June 2026'],
  ])('in %s of an instant is the one on the wall', (zone, instant, words) => {
    vi.stubEnv('TZ', zone)
    expect(createFormats('en').date(instant)).toBe(words)
  })
})
