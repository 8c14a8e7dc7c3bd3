// Apart from question-sets.ts, which the first question needs: import it only from what loads later.
import { createContext, useContext } from 'react'
import { helpOf } from '#src/questions/help.ts'
import type { QuestionHelp } from '#src/questions/question-help.ts'
import type { QuestionSet } from '#src/questions/question-set.ts'

export type HelpOf = (set: QuestionSet, questionId: string) => QuestionHelp

/** The help that ships, unless a caller brings sets of its own. */
export const QuestionHelpContext = createContext<HelpOf>(helpOf)

export function useHelpOf(): HelpOf {
  return useContext(QuestionHelpContext)
}

export function useQuestionHelp(set: QuestionSet, questionId: string): QuestionHelp {
  return useHelpOf()(set, questionId)
}
