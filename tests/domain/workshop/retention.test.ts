import { describe, expect, it } from 'vitest'
import type { Round } from '#src/domain/record/round.ts'
import {
  addDays,
  eraseOn,
  isErasureDue,
  keepsResponses,
  RETENTION_DAYS,
} from '#src/domain/workshop/retention.ts'
import { aRound, NOW } from '#tests/support/records.ts'

const kept = (days: number, more: Partial<Round> = {}) =>
  aRound({ mode: 'eachFirst', retention: { days, pausedAt: null }, ...more })
const closedAt = (...times: readonly string[]) => times.map((time) => ({ closedAt: time }))
const CLOSED = closedAt('2026-11-22T23:30:00.000Z')

describe('how long responses are kept', () => {
  it('is not at all, unless days were chosen or a request is open', () => {
    expect(keepsResponses(kept(0))).toBe(false)
    expect(keepsResponses(kept(7))).toBe(true)
    expect(keepsResponses(kept(0, { retention: { days: 0, pausedAt: NOW } }))).toBe(true)
  })

  it.each([
    [0, '2026-11-22'],
    [7, '2026-11-29'],
    [30, '2026-12-22'],
  ] as const)('for %s days is until %s', (days, day) => {
    expect(RETENTION_DAYS).toContain(days)
    expect(eraseOn(kept(days), CLOSED)).toBe(day)
  })

  it('counts from the first close, whichever comes first in the list', () => {
    const twice = closedAt('2026-12-20T10:00:00.000Z', '2026-11-22T10:00:00.000Z')
    expect(eraseOn(kept(7), twice)).toBe('2026-11-29')
    expect(eraseOn(kept(7), [])).toBeNull()
  })

  it.each([
    ['2026-11-28', false],
    ['2026-11-29', true],
    ['2027-01-01', true],
  ])('ends on its day: on %s %s', (today, due) => {
    expect(isErasureDue(kept(7), CLOSED, today)).toBe(due)
  })

  it('never ends by itself while a request is open, in another kind of round, or before the close', () => {
    const paused = kept(7, { retention: { days: 7, pausedAt: NOW } })
    expect(isErasureDue(paused, CLOSED, '2030-01-01')).toBe(false)
    expect(isErasureDue(kept(7, { mode: 'alone' }), CLOSED, '2030-01-01')).toBe(false)
    expect(isErasureDue(kept(7), [], '2030-01-01')).toBe(false)
  })

  it('goes over months and years', () => {
    expect(addDays('2026-12-30', 7)).toBe('2027-01-06')
    expect(addDays('2028-02-28T12:00:00.000Z', 1)).toBe('2028-02-29')
  })
})
