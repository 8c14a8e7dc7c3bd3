import { useContentWords } from '#src/i18n/content.ts'
import type { Terms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { useQuestionSets } from '#src/workspace/question-sets.ts'
import type { ProgressRound } from './progress-round.ts'

/** The names of a round's questions; their numbers where a newer app knows names that this one does not. */
export function useQuestionName(
  round: ProgressRound,
  terms: Terms,
): (questionId: string) => string {
  const { t } = useTranslation('progress')
  const sets = useQuestionSets()
  const set = sets.setFor(round.questionsVersion)
  const content = useContentWords((set ?? sets.current).words, terms)
  return (questionId) => {
    if (set?.questions.some(({ id }) => id === questionId)) return content.name(questionId)
    const number = round.questions.findIndex(({ id }) => id === questionId) + 1
    return t('question', { number })
  }
}
