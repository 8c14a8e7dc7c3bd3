import set1 from '#questions/set-1/set.json'
import { createQuestionSet, type QuestionSet, type SetVersion } from './question-set.ts'

/** What new rounds are answered with. */
export const currentSet: QuestionSet = createQuestionSet(set1)

/** Old sets ship for ever, so that no old round loses its questions. */
const sets: readonly QuestionSet[] = [currentSet]

/** How a round names the set that it was answered with. */
export interface SetReference extends SetVersion {
  readonly setId?: string
}

/** A new minor only mends words, so id and major find the set; undefined when this app does not have it. */
export function setFor({ setId, major }: SetReference): QuestionSet | undefined {
  return sets.find((set) => set.version.major === major && (setId ?? set.id) === set.id)
}
