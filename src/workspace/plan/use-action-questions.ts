import { useMemo } from 'react'
import { useContentWords } from '#src/i18n/content.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { useQuestionSets } from '#src/workspace/question-sets.ts'

export interface ActionQuestion {
  /** What an action keeps: questions of different sets are compared by it. */
  readonly meaning: string
  readonly name: string
}

/** The questions of today, in the order in which they are asked. */
export function useActionQuestions(): readonly ActionQuestion[] {
  const { current } = useQuestionSets()
  const content = useContentWords(current.words, useTerms(undefined))
  return useMemo(
    () => current.questions.map(({ id, meaning }) => ({ meaning, name: content.name(id) })),
    [current, content],
  )
}
