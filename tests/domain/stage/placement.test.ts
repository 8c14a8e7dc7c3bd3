import { describe, expect, it } from 'vitest'
import type { Choice, Stage } from '#src/domain/answer/answer.ts'
import { dontKnowsThatUnplace, neededAtStage } from '#src/domain/stage/gate.ts'
import { placeAnswers } from '#src/domain/stage/placement.ts'
import { DK, place, times } from './answer-sets.ts'

type Row = readonly [number, readonly Choice[], Stage | null, Stage, Stage]

describe('placing the worked examples', () => {
  it.each<Row>([
    [1, times(8, 3), 3, 3, 3],
    [2, [4, 4, 4, 4, 4, 3, 3, 3], 4, 4, 4],
    [3, [4, 4, 4, 4, 3, 3, 3, 3], 3, 3, 3],
    [5, [...times(7, 5 as const), 3], 4, 4, 4],
    [7, [2, 2, 2, 2, 2, 1, 1, 1], 2, 2, 2],
    [10, [...times(6, 4 as const), 2, 2], 3, 3, 3],
    [12, [...times(7, 2 as const), 5], 2, 2, 2],
    [14, [...times(7, 5 as const), DK], 3, 2, 5],
    [16, [...times(5, 4 as const), DK, DK, DK], null, 2, 4],
  ])('example %i: %j is placed at %j, from %i to %i', (_, choices, stage, lowest, highest) => {
    const placement = place(choices)
    expect(placement).toMatchObject({
      kind: stage === null ? 'notPlaced' : 'placed',
      range: { lowest, highest },
    })
    if (stage !== null) expect(placement).toMatchObject({ stage })
  })

  it('example 19: a blank is not a don’t know', () => {
    expect(place([...times(7, 4 as const), undefined])).toEqual({
      kind: 'incomplete',
      missing: ['q8'],
    })
  })
})

describe('a placement', () => {
  it('says how many answers are at the stage or beyond', () => {
    expect(place([4, 4, 4, 4, 4, 5, 3, 3])).toEqual({
      kind: 'placed',
      stage: 4,
      range: { lowest: 4, highest: 4 },
      dontKnow: [],
      atOrBeyond: 6,
      dontKnowAmongThem: 0,
      of: 8,
    })
  })

  it('owns up to a don’t know that was counted as intending', () => {
    expect(place([2, 2, 2, 2, DK, 1, 1, 1])).toMatchObject({
      stage: 2,
      dontKnow: ['q5'],
      atOrBeyond: 5,
      dontKnowAmongThem: 1,
    })
    expect(place([...times(7, 5 as const), DK])).toMatchObject({
      atOrBeyond: 7,
      dontKnowAmongThem: 0,
    })
  })

  it('names the don’t knows in the order of the set when there are too many', () => {
    expect(place([DK, 4, 4, DK, 4, 4, 4, DK])).toMatchObject({
      kind: 'notPlaced',
      dontKnow: ['q1', 'q4', 'q8'],
    })
  })

  it('reads only the questions of the set', () => {
    const answers = { mine: 3, 'of another set': 1 } as const
    expect(placeAnswers(['mine'], answers)).toMatchObject({ stage: 3, of: 1 })
  })

  it('reads a don’t know as 5 for the far end of its range', () => {
    expect(place([5, 5, 5, 5, 4, 4, 4, DK])).toMatchObject({ range: { lowest: 2, highest: 5 } })
  })

  it('may fall when a don’t know becomes an honest 1', () => {
    expect(place([...times(7, 5 as const), DK])).toMatchObject({ stage: 3 })
    expect(place([...times(7, 5 as const), 1])).toMatchObject({ stage: 2 })
  })

  it('is a fault without questions', () => {
    expect(() => placeAnswers([], {})).toThrow(RangeError)
  })
})

describe('the thresholds of a set', () => {
  it.each([
    [1, 1, 1],
    [2, 2, 1],
    [3, 2, 2],
    [4, 3, 2],
    [5, 3, 2],
    [6, 4, 3],
    [7, 4, 3],
    [8, 5, 3],
    [9, 5, 4],
    [12, 7, 5],
  ])('for %i questions: %i at the stage, unplaced from %i don’t knows', (n, needed, unplaces) => {
    expect(neededAtStage(n)).toBe(needed)
    expect(dontKnowsThatUnplace(n)).toBe(unplaces)
  })
})
