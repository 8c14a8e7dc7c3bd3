import { choicesOf } from '#src/domain/round/round-answers.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

/** The round as the person sees it who answers before the group does: with their own answers alone. */
export function toOwnView(view: RoundView): RoundView {
  return { ...view, answers: view.drafts, choices: choicesOf(view.drafts) }
}
