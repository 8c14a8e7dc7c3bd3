import type { Round } from '#src/domain/record/round.ts'
import { mayAnswer } from '#src/domain/round/life.ts'
import { BLANK_ANSWER, type QuestionAnswer } from '#src/domain/round/question-answer.ts'
import { saveAgreedAnswer } from '#src/storage/agreed-answers.ts'
import { saveDraftAnswer } from '#src/storage/draft-answers.ts'
import { answerKey } from '#src/workspace/answering/unsaved-answers.ts'
import { useAnswerWork, type AnswerWork } from '#src/workspace/answering/use-answer-work.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

export function useQuestion(view: RoundView, questionId: string): AnswerWork {
  const store = useStore()
  const stored = view.answers[questionId] ?? BLANK_ANSWER
  return useAnswerWork(answerKey(view.round.id, questionId), stored, saveAnswer)

  async function saveAnswer(answer: QuestionAnswer): Promise<boolean> {
    const { choice, howSure, note, reason, dissent, wouldChange } = answer
    const result =
      view.round.mode === 'together'
        ? await saveAgreedAnswer(store, view.round.id, questionId, {
            choice,
            reason,
            dissent,
            wouldChange,
          })
        : await saveDraftAnswer(store, view.round.id, questionId, { choice, howSure, note })
    return result.ok
  }
}

export function isOpenForAnswers(round: Round): boolean {
  return mayAnswer(round).ok
}
