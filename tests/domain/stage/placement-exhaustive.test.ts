import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { STAGES, type Choice, type Stage } from '#src/domain/answer/answer.ts'
import { placingStage } from '#src/domain/stage/answers.ts'
import { furthestStage } from '#src/domain/stage/gate.ts'
import { CHOICES, DK, everyMultiset, everyRaise, orderings, place } from './answer-sets.ts'

const EIGHT = everyMultiset(8, CHOICES)
const EIGHT_KNOWN = everyMultiset(8, STAGES)
const THREE = everyMultiset(3, CHOICES)

function dontKnows(choices: readonly Choice[]): number {
  return choices.filter((choice) => choice === DK).length
}

/** The rule said in another way: the lower middle answer, but at most one beyond the lowest. */
function otherwise(choices: readonly Choice[]): Stage {
  const sorted = choices.map(placingStage).toSorted((one, other) => one - other)
  const [lowest, middle] = [sorted[0] ?? 1, sorted[Math.ceil(sorted.length / 2) - 1] ?? 1]
  return STAGES.find((stage) => stage === Math.min(middle, lowest + 1)) ?? 1
}

function breaksRaising(choices: readonly Choice[]): boolean {
  const before = place(choices)
  if (before.kind !== 'placed') return false
  return everyRaise(choices).some((raised) => {
    const after = place(raised)
    return after.kind !== 'placed' || after.stage < before.stage
  })
}

function breaksRange(choices: readonly Choice[]): boolean {
  const placement = place(choices)
  if (placement.kind === 'incomplete') return true
  const { lowest, highest } = placement.range
  if (placement.kind === 'notPlaced') return lowest > highest
  const { stage } = placement
  const isPoint = lowest === highest
  return lowest > stage || stage > highest || (dontKnows(choices) === 0 && !isPoint)
}

function breaksDontKnow(choices: readonly Choice[], unplaces: number): boolean {
  const placement = place(choices)
  if ((placement.kind === 'notPlaced') !== dontKnows(choices) >= unplaces) return true
  return placement.kind === 'placed' && dontKnows(choices) > 0 && placement.stage > 3
}

describe('every way to answer eight questions', () => {
  it('is looked at: 1,287 that stand for 1,679,616', () => {
    expect(EIGHT).toHaveLength(1287)
    expect(EIGHT.reduce((sum, one) => sum + orderings(one), 0)).toBe(6 ** 8)
  })

  it('gives the same stage in any of 390,625 orders, a don’t know being placed as a 2', () => {
    const stageByCounts = new Map(
      EIGHT_KNOWN.map((stages) => [countsKey(stages), furthestStage(stages)]),
    )
    const orders = everyOrder(8)
    const wrong = orders.filter(
      (stages) => furthestStage(stages) !== stageByCounts.get(countsKey(stages)),
    )
    expect(orders).toHaveLength(5 ** 8)
    expect(wrong).toEqual([])
  }, 30_000)

  it('never has a lower stage after an answer was raised', () => {
    expect(EIGHT.filter(breaksRaising)).toEqual([])
  })

  it('lies within its range, which is a point when all is known', () => {
    expect(EIGHT.filter(breaksRange)).toEqual([])
  })

  it('gets to starting at most with a don’t know, and nowhere with three', () => {
    expect(EIGHT.filter((choices) => breaksDontKnow(choices, 3))).toEqual([])
  })

  it('fits the rule said in another way', () => {
    const placed = EIGHT.map((choices) => ({ choices, placement: place(choices) }))
    const wrong = placed.filter(
      ({ choices, placement }) =>
        placement.kind === 'placed' && placement.stage !== otherwise(choices),
    )
    expect(wrong).toEqual([])
  })

  it('stays behind the middle answer as often as the method says', () => {
    expect([percentAheadOfGate(1), percentAheadOfGate(2)]).toEqual([50, 12])
  })
})

/** Of all orders of known answers, those whose lower middle is so many stages further on. */
function percentAheadOfGate(stages: number): number {
  const ahead = EIGHT_KNOWN.filter((one) => (one[3] ?? 1) - furthestStage(one) >= stages)
  return Math.round((100 * ahead.reduce((sum, one) => sum + orderings(one), 0)) / 5 ** 8)
}

describe('every way to answer three questions', () => {
  it('keeps the same promises', () => {
    expect(THREE).toHaveLength(56)
    expect(THREE.filter(breaksRaising)).toEqual([])
    expect(THREE.filter(breaksRange)).toEqual([])
    expect(THREE.filter((choices) => breaksDontKnow(choices, 2))).toEqual([])
  })
})

describe('a set of one to twelve questions', () => {
  const anyChoices = fc.array(fc.constantFrom(...CHOICES), { minLength: 1, maxLength: 12 })

  it('keeps the same promises', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(breaksRaising(choices)).toBe(false)
        expect(breaksRange(choices)).toBe(false)
        expect(breaksDontKnow(choices, Math.ceil((3 * choices.length) / 8))).toBe(false)
        expect(furthestStage(choices.map(placingStage))).toBe(otherwise(choices))
      }),
      { numRuns: 1000 },
    )
  })

  it('is placed the same in any order', () => {
    const twoOrders = anyChoices.chain((choices) =>
      fc.tuple(
        fc.constant(choices),
        fc.shuffledSubarray(choices, { minLength: choices.length, maxLength: choices.length }),
      ),
    )
    fc.assert(
      fc.property(twoOrders, ([choices, shuffled]) => {
        const [one, other] = [place(choices), place(shuffled)]
        expect(withoutIds(one)).toEqual(withoutIds(other))
      }),
    )
  })
})

function everyOrder(size: number): Stage[][] {
  if (size === 0) return [[]]
  const shorter = everyOrder(size - 1)
  return STAGES.flatMap((stage) => shorter.map((rest) => [stage, ...rest]))
}

function countsKey(stages: readonly Stage[]): number {
  return stages.reduce((key, stage) => key + 9 ** (stage - 1), 0)
}

function withoutIds(placement: ReturnType<typeof place>): unknown {
  return { ...placement, dontKnow: null }
}
