import type { QuestionSet } from '#src/questions/question-set.ts'
import type { NewAction } from '#src/storage/actions.ts'
import type { ShownItem } from './use-library.ts'

/** What goes into the plan. It is tied to a question only where it is plain which one is meant. */
export function toAction(
  { id, title, questions, from, words }: ShownItem,
  asked: string | null,
  set: QuestionSet,
): NewAction {
  const [only, ...others] = questions
  const meant = asked !== null && questions.includes(asked) ? asked : others.length === 0 && only
  const question = set.questions.find((one) => one.id === meant)
  return {
    what: title,
    // A step has the name that it has on the result page, which offers it too.
    libraryItem: words.in === 'help' && words.part === 'steps' ? words.id : id,
    questionMeaning: question?.meaning ?? null,
    fromStage: from,
  }
}

/** The same for an item and for the actions made from it. Only a step is told apart by its question. */
export function planKey({
  libraryItem = null,
  questionMeaning = null,
}: Pick<NewAction, 'libraryItem' | 'questionMeaning'>): string {
  const isStep = libraryItem !== null && !libraryItem.includes('.')
  return isStep ? `${questionMeaning} ${libraryItem}` : `${libraryItem}`
}
