import { describe, expect, it } from 'vitest'
import money from '#questions/set-1/money.json'
import setFile from '#questions/set-1/set.json'
import { createQuestionSet } from '#src/questions/question-set.ts'

const oneQuestion = { ...setFile, questions: ['money'] }

describe('putting a question set together', () => {
  it('keeps the order of the set', () => {
    const first = { ...money, id: 'first', meaning: 'first.1' }
    const set = createQuestionSet({ ...setFile, questions: ['first', 'money'] }, [money, first])
    expect(set.questions.map((question) => question.id)).toEqual(['first', 'money'])
  })

  it('says where the words that help are', () => {
    expect(createQuestionSet(oneQuestion, [money]).helpWords).toBe('set-1-help')
  })

  it('refuses a question that nobody wrote', () => {
    expect(() => createQuestionSet(oneQuestion, [])).toThrow('No question money')
  })

  it.each([
    ['a step without a source', { steps: [{ id: 'wait', from: 1, sources: [] }] }],
    ['a step from the last stage', { steps: [{ ...money.steps[0], from: 5 }] }],
    ['an unknown document', { source: { document: 'hearsay', at: '¶1' } }],
    ['an id that is not plain', { id: 'Money and people' }],
    ['a part that does not exist', { excuses: [] }],
  ])('refuses %s', (_fault, change) => {
    expect(() => createQuestionSet(oneQuestion, [{ ...money, ...change }])).toThrow()
  })
})
