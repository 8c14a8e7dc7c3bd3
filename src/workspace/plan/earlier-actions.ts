import { actionsToAskAbout } from '#src/domain/plan/since-last-round.ts'
import type { Action } from '#src/domain/record/action.ts'
import { listActions } from '#src/storage/actions.ts'
import type { Store } from '#src/storage/handle.ts'
import { listRounds } from '#src/storage/round-list.ts'

export interface ActionsAsked {
  /** All of the organisation. */
  readonly actions: readonly Action[]
  /** Those of an earlier round of which something is to be said first. */
  readonly toAsk: readonly Action[]
}

/** In no order: see inPlanOrder. */
export async function readActionsAsked(
  store: Store,
  organisationId: string,
): Promise<ActionsAsked> {
  const actions = await listActions(store, organisationId)
  if (actions.length === 0) return { actions, toAsk: [] }
  const rounds = await listRounds(store)
  const own = rounds.filter((round) => round.organisationId === organisationId)
  return { actions, toAsk: actionsToAskAbout(actions, own) }
}
