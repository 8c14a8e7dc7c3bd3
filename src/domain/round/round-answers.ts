import type { Choice, HowSure } from '#src/domain/answer/answer.ts'
import type { AgreedAnswer } from '#src/domain/record/agreed-answer.ts'
import type { Closure } from '#src/domain/record/closure.ts'
import type { DraftAnswer } from '#src/domain/record/draft-answer.ts'
import type { Response } from '#src/domain/record/response.ts'
import type { Round } from '#src/domain/record/round.ts'
import type { Answers } from '#src/domain/stage/answers.ts'

/** Everything that holds answers of one round. */
export interface AnswerRecords {
  readonly drafts: readonly DraftAnswer[]
  readonly responses: readonly Response[]
  readonly agreed: readonly AgreedAnswer[]
  readonly closures: readonly Closure[]
}

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

/** Where the answers of a round stand depends on its mode and on how far it has come. */
export function answersOfRound(round: Round, records: AnswerRecords): AnswerByQuestion {
  if (round.status === 'closed') return answersOfClosure(latestClosure(records.closures))
  if (round.mode === 'together') return answersOfAgreed(records.agreed)
  if (isOwnAnswering(round)) return answersOfDrafts(records.drafts)
  return round.mode === 'alone'
    ? answersOfResponse(records.responses[0])
    : answersOfAgreed(records.agreed)
}

/** For the method, which knows choices only. */
export function choicesOf(answers: AnswerByQuestion): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [question, answer?.choice ?? undefined]),
  )
}

export const BLANK_ANSWER: QuestionAnswer = {
  choice: null,
  howSure: null,
  note: '',
  reason: '',
  dissent: '',
  wouldChange: '',
  notDiscussed: false,
}

/** Two devices can have closed a round at the same revision; then the greater id, to be the same everywhere. */
export function latestClosure(closures: readonly Closure[]): Closure | undefined {
  return closures.toSorted(
    (one, other) => other.revision - one.revision || (one.id < other.id ? 1 : -1),
  )[0]
}

function isOwnAnswering(round: Round): boolean {
  return round.status === 'draft' || round.status === 'collecting' || round.status === 'reopened'
}

function answersOfDrafts(drafts: readonly DraftAnswer[]): AnswerByQuestion {
  return Object.fromEntries(
    drafts.map(({ questionId, answer }) => [questionId, { ...BLANK_ANSWER, ...answer }]),
  )
}

function answersOfResponse(response: Response | undefined): AnswerByQuestion {
  return Object.fromEntries(
    Object.entries(response?.answers ?? {}).map(([questionId, answer]) => [
      questionId,
      { ...BLANK_ANSWER, ...answer },
    ]),
  )
}

function answersOfAgreed(agreedAnswers: readonly AgreedAnswer[]): AnswerByQuestion {
  return Object.fromEntries(
    agreedAnswers.map(({ questionId, agreed, notDiscussed }) => [
      questionId,
      { ...BLANK_ANSWER, ...agreed, notDiscussed },
    ]),
  )
}

function answersOfClosure(closure: Closure | undefined): AnswerByQuestion {
  return Object.fromEntries(
    (closure?.content.questions ?? []).map((frozen) => [
      frozen.questionId,
      {
        choice: frozen.choice,
        howSure: frozen.howSure,
        note: frozen.note,
        reason: frozen.reason,
        dissent: frozen.dissent,
        wouldChange: frozen.wouldChange,
        notDiscussed: frozen.notDiscussed,
      },
    ]),
  )
}
