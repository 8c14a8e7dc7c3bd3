import type { Choice } from '#src/domain/answer/answer.ts'
import type { ClosureContent } from '#src/domain/record/closure.ts'
import type { Answers } from '#src/domain/stage/answers.ts'
import { readAnswers, type Reading } from '#src/domain/stage/method.ts'

export interface ClosureReading {
  readonly questionIds: readonly string[]
  readonly answers: Answers
  readonly choices: readonly Choice[]
  readonly reading: Reading
}

/**
 * What the method says of a closed round's answers: why it was placed, and what holds it back. The
 * stages themselves are never worked out anew: they were frozen.
 */
export function readClosure({ questions }: ClosureContent): ClosureReading {
  const questionIds = questions.map(({ questionId }) => questionId)
  const answers = Object.fromEntries(questions.map((one) => [one.questionId, one.choice]))
  const evidenceByQuestion = Object.fromEntries(
    questions.map(({ questionId, evidence }) => [questionId, evidence.state]),
  )
  return {
    questionIds,
    answers,
    choices: questions.map(({ choice }) => choice),
    reading: readAnswers({ questionIds, answers, evidenceByQuestion }),
  }
}
