import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inDateOrder, standingOf } from '#src/domain/outcome/readings.ts'
import type { Outcome, OutcomeReading } from '#src/domain/record/outcome.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'

const [outcome] = oneOfEach().outcome as readonly [Outcome]

interface Wanted {
  readonly start?: number | null
  readonly startDate?: string | null
  readonly target?: number | null
  readonly lowerIsBetter?: boolean
}

function anOutcome({ start = 20, startDate = '2026-01-01', target = 60, ...way }: Wanted): Outcome {
  return {
    ...outcome,
    measure: { ...outcome.measure, lowerIsBetter: way.lowerIsBetter ?? false },
    startingFigure: { value: start, date: startDate },
    target: { value: target, date: '2029-01-01' },
  }
}

function aReading(value: number, date = '2026-06-30', count = 1): OutcomeReading {
  return {
    id: `reading-${date}-${count}-${value}`,
    counters: { outcomeId: count },
    deleted: null,
    outcomeId: outcome.id,
    reading: { date, value, note: '' },
  }
}

const movement = (wanted: Wanted, ...readings: readonly OutcomeReading[]) =>
  standingOf(anOutcome(wanted), readings).movement

const day = fc.integer({ min: 0, max: 900 }).map((days) => {
  return new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10)
})
const readings = fc.array(fc.tuple(fc.integer({ min: -500, max: 500 }), day)).map((all) => {
  return all.map(([value, date], at) => aReading(value, date, at + 1))
})

describe('readings', () => {
  it('stand in the order of their days, and of one day in that of writing', () => {
    fc.assert(
      fc.property(readings, fc.func(fc.integer()), (all, shuffle) => {
        const mixed = all.toSorted((one, other) => shuffle(one.id) - shuffle(other.id))
        const ordered = inDateOrder(mixed)
        const keys = ordered.map(({ reading, counters }) => {
          return `${reading.date} ${String(counters['outcomeId']).padStart(4, '0')}`
        })
        expect(keys).toEqual(keys.toSorted())
        expect(ordered).toEqual(inDateOrder(all))
        expect(ordered).toHaveLength(all.length)
      }),
    )
  })
})

describe('where an outcome stands', () => {
  it('is told by the start, the last reading and the target', () => {
    const late = aReading(30, '2026-12-31')
    expect(standingOf(anOutcome({}), [late, aReading(50)])).toEqual({
      start: { value: 20, date: '2026-01-01' },
      now: late.reading,
      target: { value: 60, date: '2029-01-01' },
      movement: 'closer',
    })
  })

  it.each([
    ['closer', 20, 60, false, 24],
    ['further', 20, 60, false, 19],
    ['same', 20, 60, false, 20],
    ['reached', 20, 60, false, 60],
    ['reached', 20, 60, false, 75],
    ['closer', 60, 20, true, 50],
    ['further', 60, 20, true, 61],
    ['reached', 60, 20, true, 12],
    ['targetIsWorse', 60, 20, false, 50],
    ['targetIsWorse', 20, 60, true, 50],
    ['reached', 20, 20, false, 20],
    ['further', 20, 20, false, 19],
  ] as const)('has %s from %i to %i, lower is better: %s, at %i', (...[kind, ...given]) => {
    const [start, target, lowerIsBetter, now] = given
    expect(movement({ start, target, lowerIsBetter }, aReading(now))).toBe(kind)
  })

  it('is not known while a start, a target or a reading is missing', () => {
    expect(movement({ start: null }, aReading(30))).toBe('notKnown')
    expect(movement({ target: null }, aReading(30))).toBe('notKnown')
    expect(movement({})).toBe('notKnown')
  })

  it('counts no reading from before the start', () => {
    expect(movement({}, aReading(30, '2025-12-31'))).toBe('notKnown')
    expect(movement({}, aReading(30, '2026-01-01'))).toBe('closer')
    expect(movement({ startDate: null }, aReading(30, '2025-12-31'))).toBe('closer')
  })

  it('does not hang on the order of the readings, and is the other way round with lower as better', () => {
    const value = fc.integer({ min: -500, max: 500 })
    fc.assert(
      fc.property(readings, value, value, (all, start, target) => {
        const wanted = { start, target }
        const standing = standingOf(anOutcome(wanted), all)
        expect(standingOf(anOutcome(wanted), all.toReversed())).toEqual(standing)
        const mirrored = all.map((one) => ({
          ...one,
          reading: { ...one.reading, value: -one.reading.value },
        }))
        const turned = { start: -start, target: -target, lowerIsBetter: true }
        expect(standingOf(anOutcome(turned), mirrored).movement).toBe(standing.movement)
      }),
    )
  })
})
