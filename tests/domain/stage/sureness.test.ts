import { describe, expect, it } from 'vitest'
import type { Choice, HowSure } from '#src/domain/answer/answer.ts'
import type { EvidenceState } from '#src/domain/round/evidence.ts'
import { listSureness, readSureness } from '#src/domain/stage/sureness.ts'
import { answersFrom, DK, idsFor, times } from './answer-sets.ts'

type Question = readonly [Choice, EvidenceState, HowSure | undefined]

describe('how sure a body is beside what it can show', () => {
  it.each<[string, Question[], string | null]>([
    ['very sure with nothing to show', times(8, [4, 'none', 3]), 'sureNothingToShow'],
    ['not very sure with something to show', times(8, [3, 'activity', 1]), 'unsureSomethingToShow'],
    ['neither sure nor unsure', times(8, [4, 'none', 2]), null],
    ['neither, with something to show', times(8, [4, 'result', 2]), null],
    ['sure with something to show', times(8, [4, 'result', 3]), null],
    ['unsure with nothing to show', times(8, [4, 'none', 1]), null],
    ['sure of answers that need no proof', times(8, [2, 'none', 3]), null],
    ['sure, and nobody has looked', times(8, [4, 'notChecked', 3]), null],
    ['unsure, and nobody has looked', times(8, [4, 'notChecked', 1]), null],
    ['without a word on how sure', times(8, [4, 'none', undefined]), null],
    ['sure of not knowing', times(8, [DK, 'none', 3]), null],
  ])('%s', (_, questions, sureness) => {
    expect(read(questions)).toBe(sureness)
  })

  it('takes more than half of all questions to make a pattern', () => {
    const sure = [4, 'none', 3] as const
    const silent = [4, 'none', undefined] as const
    expect(read([...times(5, sure), ...times(3, silent)])).toBe('sureNothingToShow')
    expect(read([...times(4, sure), ...times(4, silent)])).toBeNull()
  })

  it('takes both halves of a pattern from the same questions', () => {
    const sureWithEvidence = [4, 'result', 3] as const
    const unsureWithout = [4, 'none', 1] as const
    expect(read([...times(4, sureWithEvidence), ...times(4, unsureWithout)])).toBeNull()
  })

  it('names the questions of either pattern, be they ever so few', () => {
    const questions: Question[] = [
      [4, 'none', 3],
      [3, 'activity', 1],
      [4, 'result', 3],
      [4, 'notChecked', 1],
      [5, 'none', 3],
    ]
    expect(listSureness(...partsOf(questions))).toEqual({
      sureNothingToShow: ['q1', 'q5'],
      unsureSomethingToShow: ['q2'],
    })
  })
})

function read(questions: readonly Question[]): unknown {
  return readSureness(...partsOf(questions))
}

function partsOf(questions: readonly Question[]): Parameters<typeof readSureness> {
  const byQuestion = <Value>(values: readonly Value[]) =>
    Object.fromEntries(values.map((value, index) => [`q${index + 1}`, value]))
  return [
    idsFor(questions),
    answersFrom(questions.map(([choice]) => choice)),
    byQuestion(questions.map(([, state]) => state)),
    byQuestion(questions.map(([, , howSure]) => howSure)),
  ]
}
