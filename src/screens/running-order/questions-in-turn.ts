import { latestReveal } from '#src/domain/workshop/phase.ts'
import { orderByDisagreement } from '#src/domain/workshop/talk-order.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

/** The widest disagreement first; in the order of the set until the room has seen the answers. */
export function questionsInTurn({
  questionIds,
  reveals,
}: Pick<RoundView, 'questionIds' | 'reveals'>): readonly string[] {
  return orderByDisagreement(questionIds, latestReveal(reveals)?.shown ?? {})
}
