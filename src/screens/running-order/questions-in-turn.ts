import { latestReveal } from '#src/domain/workshop/phase.ts'
import { orderByDisagreement } from '#src/domain/workshop/talk-order.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

/** Those that a new plan can give time to: with no agreed answer, talked out or taken as it was. */
export function openInTurn(
  view: Pick<RoundView, 'questionIds' | 'reveals' | 'agreed'>,
): readonly string[] {
  return questionsInTurn(view).filter((id) => (view.agreed[id]?.choice ?? null) === null)
}

/** The widest disagreement first; in the order of the set until the room has seen the answers. */
export function questionsInTurn({
  questionIds,
  reveals,
}: Pick<RoundView, 'questionIds' | 'reveals'>): readonly string[] {
  return orderByDisagreement(questionIds, latestReveal(reveals)?.shown ?? {})
}
