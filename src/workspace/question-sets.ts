import { createContext, useContext } from 'react'
import type { QuestionSet } from '#src/questions/question-set.ts'
import { currentSet, setFor, type SetReference } from '#src/questions/sets.ts'

export interface QuestionSets {
  /** What a new round is answered with. */
  readonly current: QuestionSet
  /** What an old round was answered with; undefined for a set that this app does not have. */
  readonly setFor: (version: SetReference) => QuestionSet | undefined
}

/** The sets that ship, unless a caller brings others: screens take whatever `questions/` gives. */
export const QuestionSetsContext = createContext<QuestionSets>({ current: currentSet, setFor })

export function useQuestionSets(): QuestionSets {
  return useContext(QuestionSetsContext)
}
