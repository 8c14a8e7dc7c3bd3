import { describe, expect, it } from 'vitest'
import type { Choice } from '#src/domain/answer/answer.ts'
import { changeBetween, type AnsweredQuestions } from '#src/domain/progress/change.ts'

describe('the change of a question', () => {
  it.each<[Choice | undefined, Choice | undefined, string]>([
    [2, 3, 'movedOn'],
    [1, 5, 'movedOn'],
    [4, 3, 'movedBack'],
    [3, 3, 'same'],
    ['dontKnow', 'dontKnow', 'same'],
    ['dontKnow', 1, 'nowKnown'],
    ['dontKnow', 2, 'nowKnown'],
    [2, 'dontKnow', 'noLongerKnown'],
    [undefined, 3, 'notComparable'],
    [3, undefined, 'notComparable'],
  ])('from %j to %j is %s', (from, to, kind) => {
    const change = changeBetween(asked({ one: from }), asked({ one: to }))
    expect(change.questions).toEqual([
      { meaning: 'one.1', question: 'one', from: from ?? null, to: to ?? null, kind },
    ])
  })
})

describe('the change between two rounds', () => {
  it('compares by meaning, whatever the id and the place', () => {
    const before = asked({ one: 2, two: 3 })
    const after: AnsweredQuestions = {
      questions: [
        { id: 'second', meaning: 'two.1' },
        { id: 'one', meaning: 'one.1' },
      ],
      answers: { second: 4, one: 2 },
    }
    expect(changeBetween(before, after).questions).toMatchObject([
      { meaning: 'two.1', question: 'second', kind: 'movedOn' },
      { meaning: 'one.1', question: 'one', kind: 'same' },
    ])
  })

  it('lists apart what only one of them asked, also under the same id', () => {
    const before = asked({ one: 2, two: 3 })
    const after: AnsweredQuestions = {
      questions: [
        { id: 'one', meaning: 'one.2' },
        { id: 'two', meaning: 'two.1' },
      ],
      answers: { one: 5, two: 3 },
    }
    expect(changeBetween(before, after)).toEqual({
      questions: [{ meaning: 'two.1', question: 'two', from: 3, to: 3, kind: 'same' }],
      onlyBefore: [{ id: 'one', meaning: 'one.1' }],
      onlyAfter: [{ id: 'one', meaning: 'one.2' }],
    })
  })
})

function asked(answers: Record<string, Choice | undefined>): AnsweredQuestions {
  return {
    questions: Object.keys(answers).map((id) => ({ id, meaning: `${id}.1` })),
    answers,
  }
}
