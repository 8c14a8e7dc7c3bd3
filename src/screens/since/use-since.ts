import { inPlanOrder } from '#src/domain/plan/plan-order.ts'
import { today } from '#src/platform/clock.ts'
import { readActionsAsked, type ActionsAsked } from '#src/workspace/plan/earlier-actions.ts'
import { useLive } from '#src/workspace/use-live.ts'

/** undefined while storage is being read. In the order of the plan. */
export function useSince(organisationId: string): ActionsAsked | undefined {
  return useLive(
    async (store) => {
      const { actions, toAsk } = await readActionsAsked(store, organisationId)
      return { actions: inPlanOrder(actions, today()), toAsk }
    },
    [organisationId],
  )
}
