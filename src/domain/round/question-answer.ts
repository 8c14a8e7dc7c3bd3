import type { Choice, HowSure } from '#src/domain/answer/answer.ts'
import type { AgreedAnswer } from '#src/domain/record/agreed-answer.ts'
import type { DraftAnswer } from '#src/domain/record/draft-answer.ts'

/** What a round says of one question; an empty text is nothing said. */
export interface QuestionAnswer {
  readonly choice: Choice | null
  readonly howSure: HowSure | null
  readonly note: string
  readonly reason: string
  readonly dissent: string
  readonly wouldChange: string
  readonly notDiscussed: boolean
}

export type AnswerByQuestion = Readonly<Record<string, QuestionAnswer | undefined>>

export const BLANK_ANSWER: QuestionAnswer = {
  choice: null,
  howSure: null,
  note: '',
  reason: '',
  dissent: '',
  wouldChange: '',
  notDiscussed: false,
}

/** What one person is answering at this device. */
export function answersOfDrafts(drafts: readonly DraftAnswer[]): AnswerByQuestion {
  return Object.fromEntries(
    drafts.map(({ questionId, answer }) => [questionId, { ...BLANK_ANSWER, ...answer }]),
  )
}

export function answersOfAgreed(agreedAnswers: readonly AgreedAnswer[]): AnswerByQuestion {
  return Object.fromEntries(
    agreedAnswers.map(({ questionId, agreed, notDiscussed }) => [
      questionId,
      { ...BLANK_ANSWER, ...agreed, notDiscussed },
    ]),
  )
}
