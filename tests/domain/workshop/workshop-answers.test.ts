import { describe, expect, it } from 'vitest'
import type { Choice } from '#src/domain/answer/answer.ts'
import type { AgreedAnswer } from '#src/domain/record/agreed-answer.ts'
import { createRecord } from '#src/domain/record/write.ts'
import { showRound } from '#src/domain/workshop/reveal-round.ts'
import { answersOfWorkshop } from '#src/domain/workshop/workshop-answers.ts'
import { QUESTIONS, respondEach, revealOf } from './responses.ts'

const revealed = (choices: readonly Choice[], number = 1) =>
  revealOf(showRound(QUESTIONS, respondEach(choices), undefined, 0), choices.length, number)

function agree(choice: Choice | null, patch: Partial<AgreedAnswer> = {}): AgreedAnswer {
  const agreed = { choice, reason: 'We talked', dissent: '', wouldChange: '' }
  const standing = { state: 'proposed', body: '', date: null } as const
  const fields = { roundId: 'round-1', questionId: 'a', agreed, standing, notDiscussed: false }
  return { ...createRecord<AgreedAnswer>('round-1 a', fields, 1), ...patch }
}

describe('what a workshop says', () => {
  it('is the answer of the group until it has talked', () => {
    const answers = answersOfWorkshop([], [revealed([2, 2, 3, 4, 5])])
    expect(answers['a']).toMatchObject({ choice: 3, notDiscussed: true, reason: '' })
  })

  it('is what was agreed, also where that is not to know', () => {
    const answers = answersOfWorkshop([agree('dontKnow')], [revealed([2, 2, 3, 4, 5])])
    expect(answers['a']).toMatchObject({
      choice: 'dontKnow',
      notDiscussed: false,
      reason: 'We talked',
    })
    expect(answers['b']).toMatchObject({ choice: 3, notDiscussed: true })
  })

  it('keeps what was written where nothing is chosen yet', () => {
    const answers = answersOfWorkshop([agree(null)], [revealed([2, 2, 3, 4, 5])])
    expect(answers['a']).toMatchObject({ choice: 3, notDiscussed: true, reason: 'We talked' })
  })

  it('stays with the answer that was taken when more is revealed', () => {
    const reveals = [revealed([2, 2, 3, 4, 5]), revealed([4, 4, 4, 5, 5, 5, 1, 4, 4, 4], 2)]
    const answers = answersOfWorkshop([agree(3, { notDiscussed: true })], reveals)
    expect(answers['a']).toMatchObject({ choice: 3, notDiscussed: true })
    expect(answers['b']).toMatchObject({ choice: 4, notDiscussed: true })
  })

  it('is nothing where almost everyone chose the same, or nothing is shown', () => {
    expect(answersOfWorkshop([], [revealed([3, 3, 3, 3, 1])])).toEqual({})
    expect(answersOfWorkshop([agree(null)], [])['a']).toMatchObject({ choice: null })
  })
})
