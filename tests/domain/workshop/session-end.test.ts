import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  addSeconds,
  endInstant,
  secondsBetween,
  usualEnd,
} from '#src/domain/workshop/session-end.ts'

afterEach(() => vi.unstubAllEnvs())

describe('the end of a session', () => {
  it.each([
    // In winter London keeps the time of the instants, in Auckland it is thirteen hours later.
    ['Europe/London', '2026-11-22T14:00:00.000Z', '16:30', '2026-11-22T16:30:00.000Z'],
    ['Europe/London', '2026-11-22T16:45:00.000Z', '16:30', '2026-11-22T16:30:00.000Z'],
    ['Europe/London', '2026-11-22T23:50:00.000Z', '00:20', '2026-11-23T00:20:00.000Z'],
    ['Europe/London', '2026-11-23T00:30:00.000Z', '00:20', '2026-11-23T00:20:00.000Z'],
    ['Europe/London', '2026-11-23T00:30:00.000Z', '23:50', '2026-11-22T23:50:00.000Z'],
    ['Pacific/Auckland', '2026-11-22T20:00:00.000Z', '10:15', '2026-11-22T21:15:00.000Z'],
    // The night in which the clocks go back.
    ['Europe/London', '2026-10-25T00:30:00.000Z', '03:00', '2026-10-25T03:00:00.000Z'],
  ])('in %s at %s is for %s at %s', (zone, from, clockTime, instant) => {
    vi.stubEnv('TZ', zone)
    expect(endInstant(clockTime, from, 6)).toBe(instant)
  })

  it('is tomorrow where it lies too far back', () => {
    vi.stubEnv('TZ', 'Europe/London')
    expect(endInstant('12:30', '2026-11-22T16:00:00.000Z', 1)).toBe('2026-11-23T12:30:00.000Z')
  })

  it.each([
    ['2026-11-22T14:00:00.000Z', '15:30'],
    ['2026-11-22T14:02:40.000Z', '15:35'],
    ['2026-11-22T14:02:20.000Z', '15:30'],
    ['2026-11-22T22:58:00.000Z', '00:30'],
  ])('is usually an hour and a half after %s: %s', (now, end) => {
    vi.stubEnv('TZ', 'Europe/London')
    expect(usualEnd(now)).toBe(end)
  })

  it('is counted in whole seconds, both ways', () => {
    const now = '2026-11-22T14:00:00.400Z'
    expect(secondsBetween(now, addSeconds(now, 61))).toBe(61)
    expect(secondsBetween(addSeconds(now, 61), now)).toBe(-61)
  })
})
