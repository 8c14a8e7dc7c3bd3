import type { Stage } from '#src/domain/answer/answer.ts'
import type { ClosureContent } from '#src/domain/record/closure.ts'
import { useContentWords } from '#src/i18n/content.ts'
import type { Terms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { useQuestionSets } from './question-sets.ts'

interface AnsweredWith extends Pick<ClosureContent, 'questionsVersion'> {
  /** In the order in which they were asked. */
  readonly questions: readonly { readonly id: string }[]
}

export interface ClosedWords {
  readonly name: (questionId: string) => string
  /** Null where a newer app knows the words and this one does not. */
  readonly statement: (questionId: string, stage: Stage) => string | null
}

/** The words of a round's questions; their numbers where only a newer app knows their names. */
export function useClosedWords(
  { questionsVersion, questions }: AnsweredWith,
  terms: Terms,
): ClosedWords {
  const { t } = useTranslation('round')
  const sets = useQuestionSets()
  const set = sets.setFor(questionsVersion)
  const content = useContentWords((set ?? sets.current).words, terms)
  const isKnown = (questionId: string) =>
    set?.questions.some(({ id }) => id === questionId) ?? false
  return {
    name: (questionId) => {
      if (isKnown(questionId)) return content.name(questionId)
      return t('question', { number: questions.findIndex(({ id }) => id === questionId) + 1 })
    },
    statement: (questionId, stage) =>
      isKnown(questionId) ? content.statement(questionId, stage) : null,
  }
}
