import { describe, expect, it } from 'vitest'
import setFile from '#questions/set-1/set.json'
import { createQuestionSet } from '#src/questions/question-set.ts'

describe('reading a question set', () => {
  it('keeps the order of the set', () => {
    const questions = setFile.questions.toReversed()
    expect(createQuestionSet({ ...setFile, questions }).questions).toEqual(questions)
  })

  it('says where the words that help are', () => {
    expect(createQuestionSet(setFile).helpWords).toBe('set-1-help')
  })

  it.each([
    ['a set without questions', { questions: [] }],
    ['an id that is not plain', { questions: [{ id: 'Money and people', meaning: 'money.1' }] }],
    ['a meaning without a number', { questions: [{ id: 'money', meaning: 'money' }] }],
    ['a part that does not exist', { questions: [{ ...setFile.questions[0], facts: [] }] }],
  ])('refuses %s', (_fault, change) => {
    expect(() => createQuestionSet({ ...setFile, ...change })).toThrow()
  })
})
