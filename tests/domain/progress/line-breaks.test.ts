import { describe, expect, it } from 'vitest'
import { breaksLine, listMarks } from '#src/domain/progress/line-breaks.ts'
import { aRound } from './rounds.ts'

describe('the line from round to round', () => {
  const before = aRound()

  it.each([
    ['the same questions', {}, [], false],
    ['a new major version', { questionsVersion: version(2, 0) }, ['newQuestions'], true],
    ['an older major version', { questionsVersion: version(0, 9) }, ['newQuestions'], true],
    [
      'another set',
      { questionsVersion: { ...version(1, 0), setId: 'other' } },
      ['newQuestions'],
      true,
    ],
    ['new wording', { questionsVersion: version(1, 1) }, ['newWording'], false],
    ['a new rule', { methodVersion: 'gate-2' }, ['newMethod'], true],
    ['another mode', { mode: 'alone' as const }, ['modeChanged'], false],
    [
      'several at once',
      { mode: 'alone' as const, questionsVersion: version(2, 1), methodVersion: 'gate-2' },
      ['newQuestions', 'newMethod', 'modeChanged'],
      true,
    ],
  ])('with %s', (_, fields, kinds, broken) => {
    const marks = listMarks(before, aRound(fields))
    expect(marks.map(({ kind }) => kind)).toEqual(kinds)
    expect(breaksLine(marks)).toBe(broken)
  })

  it('says which mode followed which', () => {
    expect(listMarks(aRound({ mode: 'alone' }), before)).toEqual([
      { kind: 'modeChanged', from: 'alone', to: 'together' },
    ])
  })
})

function version(major: number, minor: number) {
  return { setId: 'race-equality', major, minor }
}
