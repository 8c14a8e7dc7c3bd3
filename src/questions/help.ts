// Apart from sets.ts, so that the first question does not wait for it: import it only from what
// loads later.
import clearPicture from '#questions/set-1/clear-picture.json'
import knowing from '#questions/set-1/knowing.json'
import listening from '#questions/set-1/listening.json'
import money from '#questions/set-1/money.json'
import partners from '#questions/set-1/partners.json'
import skills from '#questions/set-1/skills.json'
import staff from '#questions/set-1/staff.json'
import whyItMatters from '#questions/set-1/why-it-matters.json'
import { createHelp, findHelp, type QuestionHelp } from './question-help.ts'
import type { QuestionSet } from './question-set.ts'
import { currentSet } from './sets.ts'

const helpByWords: ReadonlyMap<string, readonly QuestionHelp[]> = new Map([
  [
    currentSet.words,
    createHelp(currentSet, [
      whyItMatters,
      clearPicture,
      listening,
      staff,
      partners,
      skills,
      money,
      knowing,
    ]),
  ],
])

/** What helps with a question of a set that ships. */
export function helpOf(set: QuestionSet, questionId: string): QuestionHelp {
  return findHelp(helpByWords.get(set.words) ?? [], questionId)
}
