import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import {
  bestEvidence,
  evidenceState,
  freshnessOn,
  lastFreshDay,
  type DatedEvidence,
} from '#src/domain/stage/evidence-freshness.ts'

const ROUND = '2026-11-22'

describe('the freshness of evidence', () => {
  it.each([
    ['2026-11-22', 'fresh'],
    ['2026-11-21', 'fresh'],
    ['2026-11-23', 'inFuture'],
    ['2027-01-01', 'inFuture'],
    ['2023-11-23', 'fresh'],
    ['2023-11-22', 'fresh'],
    ['2023-11-21', 'tooOld'],
    ['2003-11-22', 'tooOld'],
  ] as const)('of %s on the day of the round is %s', (date, freshness) => {
    expect(freshnessOn(ROUND, date)).toBe(freshness)
  })

  it.each([
    ['2024-02-28', '2027-02-28'],
    ['2024-02-29', '2027-02-28'],
    ['2024-03-01', '2027-03-01'],
    ['2021-02-28', '2024-02-28'],
    ['2020-12-31', '2023-12-31'],
  ])('of %s lasts until %s', (date, last) => {
    expect(lastFreshDay(date)).toBe(last)
    expect(freshnessOn(last, date)).toBe('fresh')
    expect(freshnessOn(dayAfter(last), date)).toBe('tooOld')
  })

  it('lasts three years of the calendar for any day', () => {
    const anyDay = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(anyDay, (date) => {
        const last = lastFreshDay(date)
        const elapsed = (Date.parse(last) - Date.parse(date)) / 86_400_000
        expect(new Date(last).toISOString().slice(0, 10)).toBe(last)
        expect([1095, 1096]).toContain(elapsed)
      }),
    )
  })
})

describe('the best evidence', () => {
  const trend = { kind: 'trend', date: '2024-01-01' } as const
  const result = { kind: 'result', date: '2025-01-01' } as const
  const activity = { kind: 'activity', date: '2026-01-01' } as const

  it('is the fresh item that can show most', () => {
    expect(bestEvidence([activity, trend, result], ROUND)).toBe(trend)
    expect(bestEvidence([activity, { ...trend, date: '2023-11-21' }, result], ROUND)).toBe(result)
    expect(bestEvidence([activity, { ...trend, date: '2026-11-23' }], ROUND)).toBe(activity)
  })

  it('is the newest of its kind, then the first listed', () => {
    const newer = { ...result, date: '2025-06-01' }
    const twin = { ...newer }
    expect(bestEvidence([result, newer, twin], ROUND)).toBe(newer)
    expect(bestEvidence([twin, newer, result], ROUND)).toBe(twin)
  })

  it('is missing where nothing is fresh', () => {
    expect(bestEvidence([], ROUND)).toBeNull()
    expect(bestEvidence([{ ...trend, date: '2020-01-01' }], ROUND)).toBeNull()
  })
})

describe('the state of the evidence', () => {
  const stale: DatedEvidence = { kind: 'trend', date: '2020-01-01' }
  const fresh: DatedEvidence = { kind: 'result', date: '2026-01-01' }

  it.each([
    ['nobody looked', [], false, 'notChecked'],
    ['somebody looked and found none', [], true, 'none'],
    ['something fresh is listed', [fresh, stale], false, 'result'],
    ['something is listed though somebody found none', [fresh], true, 'result'],
    ['what is listed is too old and nobody looked', [stale], false, 'notChecked'],
    ['what is listed is too old and somebody looked', [stale], true, 'none'],
  ] as const)('when %s', (_, items, looked, state) => {
    expect(evidenceState(items, looked, ROUND)).toBe(state)
  })
})

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}
