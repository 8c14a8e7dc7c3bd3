import { describe, expect, it } from 'vitest'
import type { AgreedAnswer } from '#src/domain/record/agreed-answer.ts'
import type { Response } from '#src/domain/record/response.ts'
import type { RoundStatus } from '#src/domain/record/round.ts'
import {
  answersOfRound,
  choicesOf,
  latestClosure,
  type AnswerRecords,
} from '#src/domain/round/round-answers.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'
import {
  aClosure,
  aClosureContent,
  aDraft,
  aFrozenQuestion,
  aRound,
} from '#tests/support/records.ts'

const [response] = oneOfEach().response as readonly [Response]
const [agreed] = oneOfEach().agreedAnswer as readonly [AgreedAnswer]

/** Each place says another choice, so that the choice tells where an answer came from. */
const records: AnswerRecords = {
  drafts: [aDraft('staff', 1, { howSure: 2, note: 'draft' })],
  responses: [{ ...response, answers: { staff: { choice: 2, howSure: 3, note: 'response' } } }],
  agreed: [
    {
      ...agreed,
      questionId: 'staff',
      agreed: { choice: 3, reason: 'reason', dissent: 'dissent', wouldChange: 'change' },
    },
  ],
  reveals: [],
  closures: [
    aClosure({ content: aClosureContent({}, { questions: [aFrozenQuestion('staff', 4)] }) }),
  ],
}

describe('the answers of a round', () => {
  it.each<[RoundStatus, 'alone' | 'together', number]>([
    ['draft', 'alone', 1],
    ['reopened', 'alone', 1],
    ['agreeing', 'alone', 2],
    ['closed', 'alone', 4],
    ['draft', 'together', 3],
    ['agreeing', 'together', 3],
    ['reopened', 'together', 3],
    ['closed', 'together', 4],
  ])('of a %s round done %s stand in one place', (status, mode, choice) => {
    const answers = answersOfRound(aRound({ status, mode }), records)
    expect(choicesOf(answers)).toEqual({ staff: choice })
  })

  it('of each first are what the group agreed, never what one person at this device says', () => {
    const choice = (status: RoundStatus) =>
      answersOfRound(aRound({ status, mode: 'eachFirst' }), records)['staff']?.choice
    expect([choice('collecting'), choice('agreeing'), choice('reopened')]).toEqual([3, 3, 3])
  })

  it('carry how sure, note, reason, dissent and what would change it', () => {
    expect(answersOfRound(aRound(), records)['staff']).toMatchObject({ howSure: 2, note: 'draft' })
    expect(answersOfRound(aRound({ mode: 'together' }), records)['staff']).toEqual({
      choice: 3,
      howSure: null,
      note: '',
      reason: 'reason',
      dissent: 'dissent',
      wouldChange: 'change',
      notDiscussed: false,
    })
  })

  it('leave a blank out of the choices', () => {
    const answers = answersOfRound(aRound(), { ...records, drafts: [aDraft('staff', null)] })
    expect(choicesOf(answers)['staff']).toBeUndefined()
  })

  it('are empty where nothing is there', () => {
    const nothing = { drafts: [], responses: [], agreed: [], reveals: [], closures: [] }
    for (const status of ['draft', 'agreeing', 'closed'] as const) {
      expect(answersOfRound(aRound({ status }), nothing)).toEqual({})
    }
  })
})

describe('the latest closure', () => {
  it('is the highest revision, whatever the order', () => {
    const [first, second] = [aClosure({ id: 'z', revision: 1 }), aClosure({ id: 'a', revision: 2 })]
    expect(latestClosure([first, second])).toBe(second)
    expect(latestClosure([second, first])).toBe(second)
    expect(latestClosure([])).toBeUndefined()
  })

  it('is the same on two devices that closed the same revision', () => {
    const [here, there] = [aClosure({ id: 'a' }), aClosure({ id: 'b' })]
    expect(latestClosure([here, there])).toBe(latestClosure([there, here]))
  })
})
