import { afterEach, describe, expect, it, vi } from 'vitest'
import { dayOf, now, today } from '#src/platform/clock.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

function setClock(zone: string, instant: string): void {
  vi.stubEnv('TZ', zone)
  vi.useFakeTimers({ now: new Date(instant) })
}

describe('the clock', () => {
  it('tells the time in ISO 8601, the same wherever one is', () => {
    setClock('Pacific/Auckland', '2026-11-22T18:00:00.000Z')
    expect(now()).toBe('2026-11-22T18:00:00.000Z')
  })

  it.each([
    ['Pacific/Auckland', '2026-11-23'],
    ['America/Los_Angeles', '2026-11-22'],
    ['Europe/London', '2026-11-22'],
  ])('tells the date on the wall in %s', (zone, date) => {
    setClock(zone, '2026-11-22T18:00:00.000Z')
    expect(today()).toBe(date)
  })

  it('gives a moment the day on the wall, which just after midnight in summer is the next', () => {
    setClock('Europe/London', '2026-11-22T12:00:00.000Z')
    expect(dayOf('2026-06-30T23:30:00.000Z')).toBe('2026-07-01')
    expect(dayOf('2026-01-31T23:30:00.000Z')).toBe('2026-01-31')
  })

  it('writes months and days with two digits', () => {
    setClock('Europe/London', '2027-01-05T12:00:00.000Z')
    expect(today()).toBe('2027-01-05')
  })
})
