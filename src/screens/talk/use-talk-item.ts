import { BLANK_ANSWER, type QuestionAnswer } from '#src/domain/round/question-answer.ts'
import { saveAgreedAnswer } from '#src/storage/agreed-answers.ts'
import { useAnswerWork, type AnswerWork } from '#src/workspace/answering/use-answer-work.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

/** What the group agrees on one question. Whatever is written here counts as discussed. */
export function useTalkItem(view: RoundView, questionId: string): AnswerWork {
  const store = useStore()
  const stored = view.agreed[questionId] ?? BLANK_ANSWER
  const work = useAnswerWork(`agreed ${view.round.id} ${questionId}`, stored, saveAgreed)
  return { ...work, change: (part) => work.change({ ...part, notDiscussed: false }) }

  async function saveAgreed(answer: QuestionAnswer): Promise<boolean> {
    const { choice, reason, dissent, wouldChange } = answer
    const agreed = { choice, reason, dissent, wouldChange }
    return (await saveAgreedAnswer(store, view.round.id, questionId, agreed)).ok
  }
}
