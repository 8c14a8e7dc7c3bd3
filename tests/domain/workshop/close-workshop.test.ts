import { describe, expect, it } from 'vitest'
import { NO_COUNTS } from '#src/domain/disclosure/counts.ts'
import type { Choice } from '#src/domain/answer/answer.ts'
import type { AgreedAnswer } from '#src/domain/record/agreed-answer.ts'
import { createRecord } from '#src/domain/record/write.ts'
import { closeWorkshop, type ClosingWorkshop } from '#src/domain/workshop/close-workshop.ts'
import { showRound } from '#src/domain/workshop/reveal-round.ts'
import { aClosureContent, aFrozenQuestion, aRound } from '#tests/support/records.ts'
import { QUESTIONS, respond, respondEach, revealOf } from './responses.ts'

const turnout = { expected: 9, handedIn: 1, returning: 2, newcomers: 4 }
const frozen = aClosureContent({ a: 3, b: 3, c: 3 }, { mode: 'eachFirst', turnout })

function closing(choices: readonly Choice[], patch: Partial<ClosingWorkshop> = {}) {
  const responses = respondEach(choices, { note: 'mine' })
  const reveals = [revealOf(showRound(QUESTIONS, responses, undefined, 0), responses.length)]
  const round = aRound({ mode: 'eachFirst', status: 'agreeing' })
  const rest = { last: undefined, agreed: [], withdrawn: 0 }
  return closeWorkshop({ round, frozen, responses, reveals, ...rest, ...patch })
}

function agreed(questionId: string, choice: Choice | null): AgreedAnswer {
  const fields = {
    roundId: 'round-1',
    questionId,
    agreed: { choice, reason: '', dissent: '', wouldChange: '' },
    standing: { state: 'proposed', body: '', date: null },
    notDiscussed: false,
  } as const
  return createRecord<AgreedAnswer>(`round-1 ${questionId}`, fields, 1)
}

describe('a workshop that is closed', () => {
  it('keeps the counts that were shown, the notes without their writers, and how many came', () => {
    const content = closing([1, 1, 2, 3, 4])
    expect(content.questions[0]).toMatchObject({
      counts: { ...NO_COUNTS, 1: 2, 2: 1, 3: 1, 4: 1 },
      looseNotes: ['mine', 'mine', 'mine', 'mine', 'mine'],
    })
    expect(content.turnout).toEqual({ expected: 9, handedIn: 5, returning: 2, newcomers: 4 })
  })

  it('keeps no counts where the room saw none', () => {
    const content = closing([3, 3, 3, 3, 1])
    expect(content.questions.map(({ counts }) => counts)).toEqual([null, null, null])
  })

  it('keeps how sure a group of ten is, through a second close, and of fewer nothing', () => {
    const respondSure = (count: number) =>
      respondEach(
        Array.from({ length: count }, () => 3 as const),
        { howSure: 3 },
      )
    const content = closing([], { responses: respondSure(10) })
    expect(content.questions.map(({ howSure }) => howSure)).toEqual([3, 3, 3])
    expect(closing([], { last: content }).questions.map(({ howSure }) => howSure)).toEqual([
      3, 3, 3,
    ])
    const few = closing([], { responses: respondSure(9) })
    expect(few.questions.map(({ howSure }) => howSure)).toEqual([null, null, null])
  })

  it('is provisional while a split has no agreed answer', () => {
    const camps: Choice[] = [1, 1, 1, 1, 5, 5, 5, 5, 5]
    const onTwo = [agreed('a', 3), agreed('b', 'dontKnow')]
    expect(closing(camps).provisional).toBe(true)
    expect(closing(camps, { agreed: [...onTwo, agreed('c', null)] }).provisional).toBe(true)
    expect(closing(camps, { agreed: [...onTwo, agreed('c', 1)] }).provisional).toBe(false)
    expect(closing([3, 3, 3, 3, 4, 4]).provisional).toBe(false)
  })

  it('keeps of an earlier close what can no longer be counted', () => {
    const counts = { ...NO_COUNTS, 2: 9, 5: 9 }
    const last = {
      ...frozen,
      questions: [aFrozenQuestion('a', 2, { counts, looseNotes: ['of then'] })],
      turnout: { ...turnout, handedIn: 18 },
      individualPlacements: counts,
      roleSplits: [{ role: 'Members', handedIn: 18, counts: { a: counts } }],
    }
    const again = closing([], { last, responses: [], reveals: [] })
    expect(again.questions[0]).toMatchObject({ choice: 3, counts, looseNotes: ['of then'] })
    expect(again.questions[1]).toMatchObject({ counts: null, looseNotes: [] })
    expect(again.turnout).toEqual({ ...turnout, handedIn: 18 })
    expect(again).toMatchObject({ individualPlacements: counts, roleSplits: last.roleSplits })
  })

  it('tells of a late response that it came, and no more', () => {
    const early = respondEach([1, 1, 2, 3, 4])
    const reveals = [revealOf(showRound(QUESTIONS, early, undefined, 0), early.length)]
    const content = closing([], { responses: [...early, respond(5)], reveals })
    expect(content.turnout.handedIn).toBe(6)
    expect(content.questions[0]?.counts?.[5]).toBe(0)
  })
})
