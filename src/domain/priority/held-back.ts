import type { ClosureContent } from '#src/domain/record/closure.ts'
import type { QuestionMeaning } from '#src/domain/round/question-meaning.ts'
import { listHoldingBack } from '#src/domain/stage/holding-back.ts'
import { placeAnswers } from '#src/domain/stage/placement.ts'

/** The questions that held a round back when it was closed, those nobody could answer among them. */
export function heldBackIn({
  questions,
}: Pick<ClosureContent, 'questions'>): readonly QuestionMeaning[] {
  const ids = questions.map(({ questionId }) => questionId)
  const answers = Object.fromEntries(
    questions.map(({ questionId, choice }) => [questionId, choice]),
  )
  const { lowest, dontKnow } = listHoldingBack(ids, answers, placeAnswers(ids, answers))
  const behind = new Set([...(lowest?.questions ?? []), ...dontKnow])
  return questions
    .filter(({ questionId }) => behind.has(questionId))
    .map(({ questionId: id, meaning }) => ({ id, meaning }))
}
