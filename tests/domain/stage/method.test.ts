import { describe, expect, it } from 'vitest'
import { METHOD_VERSION, readAnswers } from '#src/domain/stage/method.ts'
import { answersFrom, DK, idsFor, times } from './answer-sets.ts'

describe('reading the answers of a round', () => {
  const claims = times(8, 4 as const)
  const questionIds = idsFor(claims)
  const none = Object.fromEntries(questionIds.map((id) => [id, 'none' as const]))

  it('puts what is said beside what can be shown', () => {
    const sure = Object.fromEntries(questionIds.map((id) => [id, 3 as const]))
    const reading = readAnswers({
      questionIds,
      answers: answersFrom(claims),
      evidenceByQuestion: none,
      howSureByQuestion: sure,
    })
    expect(reading).toMatchObject({
      method: METHOD_VERSION,
      claimed: { stage: 4 },
      backed: { placement: { stage: 2 } },
      gap: { kind: 'twoOrMore', stages: 2 },
      sureness: 'sureNothingToShow',
    })
  })

  it('takes what holds back and what moves on from the claim', () => {
    const reading = readAnswers({
      questionIds,
      answers: answersFrom([...times(7, 4 as const), 3]),
      evidenceByQuestion: none,
    })
    expect(reading.holdingBack).toEqual({
      lowest: { stage: 3, questions: ['q8'] },
      dontKnow: [],
    })
    expect(reading.movingOn).toMatchObject({ target: 5 })
  })

  it('knows no gap before the evidence is checked', () => {
    const reading = readAnswers({
      questionIds,
      answers: answersFrom(claims),
      evidenceByQuestion: {},
    })
    expect(reading).toMatchObject({ backed: { kind: 'partlyChecked', checked: 0 }, gap: null })
  })

  it('knows no gap without a stage', () => {
    const reading = readAnswers({
      questionIds,
      answers: answersFrom([...times(5, 4 as const), ...times(3, DK)]),
      evidenceByQuestion: none,
    })
    expect(reading).toMatchObject({ backed: { kind: 'checked' }, gap: null, sureness: null })
  })

  it('keeps the name that closed rounds and peers know', () => {
    expect(METHOD_VERSION).toBe('gate-1')
  })
})
