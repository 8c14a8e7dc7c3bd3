import { isStage, type Choice, type Stage } from '#src/domain/answer/answer.ts'

/** Answers by question id. A question without an entry is blank, which is not "don't know". */
export type Answers = Readonly<Record<string, Choice | undefined>>

export interface Answered {
  readonly question: string
  readonly choice: Choice
}

/** The questions that have an answer or a don't know, in the order of the set. */
export function listAnswered(questionIds: readonly string[], answers: Answers): Answered[] {
  return questionIds.flatMap((question) => {
    const choice = answers[question]
    return choice === undefined ? [] : [{ question, choice }]
  })
}

export function listMissing(questionIds: readonly string[], answers: Answers): string[] {
  return questionIds.filter((question) => answers[question] === undefined)
}

export function listDontKnow(answered: readonly Answered[]): string[] {
  return answered.filter(({ choice }) => !isStage(choice)).map(({ question }) => question)
}

/** For placing only: a don't know counts as 2, because it cannot be shown. Never draw it as 2. */
export function placingStage(choice: Choice): Stage {
  return isStage(choice) ? choice : 2
}
