import { CHOICES, isStage, type Choice } from '#src/domain/answer/answer.ts'
import type { choiceCounts } from '#src/domain/record/fields.ts'
import type { Immutable } from '#src/domain/record/record.ts'
import type { z } from '#src/domain/record/zod.ts'

/** How many chose each statement of one question, and how many did not know. */
export type ChoiceCounts = Immutable<z.infer<typeof choiceCounts>>

export const NO_COUNTS: ChoiceCounts = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, dontKnow: 0 }

export function countChoices(choices: readonly Choice[]): ChoiceCounts {
  const counts = { ...NO_COUNTS }
  for (const choice of choices) counts[choice] += 1
  return counts
}

/** Replies, don't knows among them: every threshold counts these. */
export function repliesIn(counts: ChoiceCounts): number {
  return CHOICES.reduce((sum, choice) => sum + counts[choice], 0)
}

/** What is left of the whole without a part. Below zero where the part is not of this whole. */
export function subtractCounts(whole: ChoiceCounts, part: ChoiceCounts): ChoiceCounts {
  const left = { ...NO_COUNTS }
  for (const choice of CHOICES) left[choice] = whole[choice] - part[choice]
  return left
}

/** The choices behind the counts, in the order of the stages. */
export function choicesIn(counts: ChoiceCounts): Choice[] {
  return CHOICES.flatMap((choice) => Array.from({ length: counts[choice] }, () => choice))
}

/** Of each stage in order, for the agreement of those who know. */
export function stageCounts(counts: ChoiceCounts): number[] {
  return CHOICES.filter(isStage).map((stage) => counts[stage])
}
