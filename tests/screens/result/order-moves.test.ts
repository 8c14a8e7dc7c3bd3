import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heldBackBy, heldBackFirst } from '#src/screens/result/order-moves.ts'

const questions = ['a', 'b', 'c', 'd'].map((question) => ({ question }))

describe('the order of the moves', () => {
  it('puts what holds us back first and leaves the rest in order', () => {
    const heldBack = heldBackBy({ lowest: { stage: 2, questions: ['c'] }, dontKnow: ['b'] }, 4)
    expect(heldBackFirst(questions, heldBack).map(({ question }) => question)).toEqual([
      'b',
      'c',
      'a',
      'd',
    ])
  })

  it('names none where all are level', () => {
    const all = questions.map(({ question }) => question)
    expect(heldBackBy({ lowest: { stage: 3, questions: all }, dontKnow: [] }, 4).size).toBe(0)
    expect(heldBackBy({ lowest: null, dontKnow: [] }, 4).size).toBe(0)
  })

  it('loses no move and adds none', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c', 'd', 'gone']), (behind) => {
        const ordered = heldBackFirst(questions, new Set(behind))
        expect(ordered.toSorted((x, y) => (x.question < y.question ? -1 : 1))).toEqual(questions)
      }),
    )
  })
})
