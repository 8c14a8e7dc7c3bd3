/** Five ordered labels, 1 (resisting) to 5 (achieving). Never an amount: no sums, no averages. */
export type Stage = 1 | 2 | 3 | 4 | 5

export const STAGES = [1, 2, 3, 4, 5] as const satisfies readonly Stage[]

/** What was chosen for one question. A blank question has no Choice at all: blank is not "don't know". */
export type Choice = Stage | 'dontKnow'

/** In the order in which they are drawn. */
export const CHOICES: readonly Choice[] = [...STAGES, 'dontKnow']

/** 1 not very, 2 fairly, 3 very. Optional everywhere; nothing is preselected. */
export type HowSure = 1 | 2 | 3

export function isStage(choice: Choice | undefined): choice is Stage {
  return typeof choice === 'number'
}
