import clearPicture from '#questions/set-1/clear-picture.json'
import knowing from '#questions/set-1/knowing.json'
import listening from '#questions/set-1/listening.json'
import money from '#questions/set-1/money.json'
import partners from '#questions/set-1/partners.json'
import set1 from '#questions/set-1/set.json'
import skills from '#questions/set-1/skills.json'
import staff from '#questions/set-1/staff.json'
import whyItMatters from '#questions/set-1/why-it-matters.json'
import { createQuestionSet, type QuestionSet, type SetVersion } from './question-set.ts'

/** What new rounds are answered with. */
export const currentSet: QuestionSet = createQuestionSet(set1, [
  whyItMatters,
  clearPicture,
  listening,
  staff,
  partners,
  skills,
  money,
  knowing,
])

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
