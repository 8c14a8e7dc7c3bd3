import { describe, expect, it } from 'vitest'
import type { Choice } from '#src/domain/answer/answer.ts'
import { listHoldingBack } from '#src/domain/stage/holding-back.ts'
import { answersFrom, DK, idsFor, place, times } from './answer-sets.ts'

describe('what holds back', () => {
  it.each<[string, (Choice | undefined)[], unknown, string[]]>([
    [
      'the questions at the lowest stage',
      [4, 3, 2, 4, 2],
      { stage: 2, questions: ['q3', 'q5'] },
      [],
    ],
    ['all of them when all are at one stage', [3, 3], { stage: 3, questions: ['q1', 'q2'] }, []],
    [
      'a don’t know alone where all else is further on',
      [...times(7, 5 as const), DK],
      null,
      ['q8'],
    ],
    ['a don’t know beside an honest 2', [2, DK, 3, 3], { stage: 2, questions: ['q1'] }, ['q2']],
    ['a don’t know beside a 1', [1, DK, 2, 3], { stage: 1, questions: ['q1'] }, ['q2']],
    ['only the don’t knows before there is a stage', [1, 4, DK, DK], null, ['q3', 'q4']],
    ['nothing at the last stage', [5, 5, 5, 5, 5, 4, 4, 4], null, []],
    ['nothing to tell before all is answered', [1, undefined, DK], null, []],
  ])('is %s', (_, choices, lowest, dontKnow) => {
    const holdingBack = listHoldingBack(idsFor(choices), answersFrom(choices), place(choices))
    expect(holdingBack).toEqual({ lowest, dontKnow })
  })
})
