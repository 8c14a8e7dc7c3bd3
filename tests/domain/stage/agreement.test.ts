import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { agreement } from '#src/domain/stage/agreement.ts'
import {
  agreementInWords,
  listProvisional,
  readAgreement,
} from '#src/domain/stage/agreement-in-words.ts'
import { DK, times } from './answer-sets.ts'

describe('agreement', () => {
  it('matches the documented value of the agrmt sample', () => {
    expect(agreement([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.6113, 4)
  })

  it.each([
    [34, [0, 0, 10, 0, 0], 1, 'mostlyAgree'],
    [38, [0, 6, 0, 4, 0], 1 / 3, 'mixed'],
    [42, [5, 0, 0, 0, 5], -1, 'split'],
  ] as const)('example %i: %j is %d, %s', (_, counts, value, words) => {
    expect(agreement(counts)).toBeCloseTo(value, 10)
    expect(agreementInWords(agreement(counts))).toBe(words)
  })

  it('tells a spread from a split where the quartiles do not', () => {
    expect(agreement([2, 2, 2, 2, 2])).toBe(0)
    expect(agreementInWords(agreement([4, 0, 0, 0, 5]))).toBe('split')
  })

  it.each([
    [[7], 1],
    [[0, 7], 1],
    [[3, 3], 0],
    [[3, 0, 3], -1],
    [[3, 3, 0], 0.5],
  ])('of %j, in other numbers of categories, is %d', (counts, value) => {
    expect(agreement(counts)).toBeCloseTo(value, 10)
  })

  it('lies between −1 and 1, reads the same from both ends and in any size of group', () => {
    const anyCounts = fc
      .array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 9 })
      .filter((counts) => counts.some((count) => count > 0))
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const value = agreement(counts)
        expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-9)
        expect(agreement(counts.toReversed())).toBeCloseTo(value, 9)
        expect(agreement(counts.map((count) => 3 * count))).toBeCloseTo(value, 9)
      }),
    )
  })

  it('is a fault without answers', () => {
    expect(() => agreement([0, 0, 0, 0, 0])).toThrow(RangeError)
    expect(() => agreement([])).toThrow(RangeError)
    expect(() => agreement([2, -1])).toThrow(RangeError)
  })
})

describe('agreement in words', () => {
  it.each([
    [1, 'mostlyAgree'],
    [0.5, 'mostlyAgree'],
    [0.499, 'mixed'],
    [0.2, 'mixed'],
    [0.199, 'farApart'],
    [0, 'farApart'],
    [-0.001, 'split'],
    [-1, 'split'],
  ] as const)('%d is %s', (value, words) => {
    expect(agreementInWords(value)).toBe(words)
  })

  it('does not miss a cut-off by a rounding error', () => {
    const exactlyAHalf = [0, 1, 1, 2, 3]
    expect(agreement(exactlyAHalf)).toBeCloseTo(0.5, 10)
    expect(agreementInWords(agreement(exactlyAHalf))).toBe('mostlyAgree')
    expect([0.2 - 3e-17, -1e-17].map(agreementInWords)).toEqual(['mixed', 'farApart'])
  })

  it('needs five who know', () => {
    expect(readAgreement([...times(4, 3 as const), ...times(6, DK)])).toBeNull()
    expect(readAgreement([...times(5, 3 as const), ...times(6, DK)])).toBe('mostlyAgree')
  })

  it('makes the stage provisional for a split until the question is agreed', () => {
    const ids = ['q1', 'q2', 'q3', 'q4']
    const words = { q1: 'split', q2: 'split', q3: 'farApart', q4: null } as const
    expect(listProvisional(ids, words, {})).toEqual(['q1', 'q2'])
    expect(listProvisional(ids, words, { q1: DK })).toEqual(['q2'])
  })
})
