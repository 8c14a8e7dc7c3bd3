import type { AgreedAnswer } from '#src/domain/record/agreed-answer.ts'
import type { Closure } from '#src/domain/record/closure.ts'
import type { DraftAnswer } from '#src/domain/record/draft-answer.ts'
import type { Reveal } from '#src/domain/record/reveal.ts'
import type { Response } from '#src/domain/record/response.ts'
import type { Round } from '#src/domain/record/round.ts'
import type { Answers } from '#src/domain/stage/answers.ts'
import { answersOfWorkshop } from '#src/domain/workshop/workshop-answers.ts'
import {
  answersOfAgreed,
  answersOfDrafts,
  BLANK_ANSWER,
  type AnswerByQuestion,
} from './question-answer.ts'

/** Everything that holds answers of one round. */
export interface AnswerRecords {
  readonly drafts: readonly DraftAnswer[]
  readonly responses: readonly Response[]
  readonly agreed: readonly AgreedAnswer[]
  readonly reveals: readonly Reveal[]
  readonly closures: readonly Closure[]
}

/** Where the answers of a round stand depends on its mode and on how far it has come. */
export function answersOfRound(round: Round, records: AnswerRecords): AnswerByQuestion {
  if (round.status === 'closed') return answersOfClosure(latestClosure(records.closures))
  if (round.mode === 'together') return answersOfAgreed(records.agreed)
  if (round.mode === 'eachFirst') return answersOfWorkshop(records.agreed, records.reveals)
  if (isOwnAnswering(round)) return answersOfDrafts(records.drafts)
  return answersOfResponse(records.responses[0])
}

/** For the method, which knows choices only. */
export function choicesOf(answers: AnswerByQuestion): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [question, answer?.choice ?? undefined]),
  )
}

/** Two devices can have closed a round at the same revision; then the greater id, to be the same everywhere. */
export function latestClosure(closures: readonly Closure[]): Closure | undefined {
  return closures.toSorted(
    (one, other) => other.revision - one.revision || (one.id < other.id ? 1 : -1),
  )[0]
}

function isOwnAnswering(round: Round): boolean {
  return round.status === 'draft' || round.status === 'reopened'
}

function answersOfResponse(response: Response | undefined): AnswerByQuestion {
  return Object.fromEntries(
    Object.entries(response?.answers ?? {}).map(([questionId, answer]) => [
      questionId,
      { ...BLANK_ANSWER, ...answer },
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
