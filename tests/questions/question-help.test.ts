import { describe, expect, it } from 'vitest'
import money from '#questions/set-1/money.json'
import setFile from '#questions/set-1/set.json'
import staff from '#questions/set-1/staff.json'
import { helpOf } from '#src/questions/help.ts'
import { createHelp } from '#src/questions/question-help.ts'
import { createQuestionSet } from '#src/questions/question-set.ts'
import { currentSet } from '#src/questions/sets.ts'

const set = createQuestionSet({
  ...setFile,
  questions: setFile.questions.filter(({ id }) => id === 'money' || id === 'staff'),
})

describe('the help of a question set', () => {
  it('stands in the order of the questions', () => {
    const help = createHelp(set, [money, staff])
    expect(help.map(({ question }) => question)).toEqual(['staff', 'money'])
  })

  it('gives a prompt the place of its question, unless it has one of its own', () => {
    const [ofStaff] = createHelp(set, [money, staff])
    expect(ofStaff?.discussPrompts.map(({ source }) => source)).toEqual(
      staff.discussPrompts.map(() => staff.source),
    )
    expect(ofStaff?.evidencePrompts[2]?.source).toEqual(staff.evidencePrompts[2]?.source)
  })

  it('refuses a question without help, and help without a question', () => {
    expect(() => createHelp(set, [money])).toThrow('No help for question staff')
    const other = { ...money, question: 'weather' }
    expect(() => createHelp(set, [money, staff, other])).toThrow('No question weather')
  })

  it.each([
    ['a step without a source', { steps: [{ id: 'wait', from: 1, sources: [] }] }],
    ['a step from the last stage', { steps: [{ ...money.steps[0], from: 5 }] }],
    ['a prompt without a source', { discussPrompts: [{ id: 'why' }] }],
    ['a prompt that names something else', { discussPrompts: [{ id: 'why', source: 'hearsay' }] }],
    ['a part that does not exist', { excuses: [] }],
  ])('refuses %s', (_fault, change) => {
    expect(() => createHelp(set, [{ ...money, ...change }, staff])).toThrow(/invalid|unrecognized/i)
  })
})

describe('the help that ships', () => {
  it('is there for every question', () => {
    for (const { id } of currentSet.questions) expect(helpOf(currentSet, id).question).toBe(id)
  })

  it('is not there for another set', () => {
    const other = { ...currentSet, words: 'another' }
    expect(() => helpOf(other, 'money')).toThrow('No help for question money')
  })
})
