import { useMemo } from 'react'
import { inMenuOrder } from '#src/domain/outcome/outcome-order.ts'
import { inPlanOrder } from '#src/domain/plan/plan-order.ts'
import { actionsToAskAbout } from '#src/domain/plan/since-last-round.ts'
import type { Action } from '#src/domain/record/action.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import type { Outcome } from '#src/domain/record/outcome.ts'
import { today } from '#src/platform/clock.ts'
import { MENU_IDS } from '#src/questions/outcomes.ts'
import { listActions } from '#src/storage/actions.ts'
import { listOutcomes } from '#src/storage/outcomes.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { useLive } from '#src/workspace/use-live.ts'

export interface Plan {
  readonly organisation: Organisation
  /** In the order of the plan. */
  readonly actions: readonly Action[]
  /** Those of an earlier round of which something is to be said first. */
  readonly toAsk: readonly Action[]
  /** That were chosen, or that an action is for; in the order of the menu. */
  readonly outcomes: readonly Outcome[]
  /** YYYY-MM-DD */
  readonly today: string
}

/** undefined while storage is being read. */
export function usePlan(organisation: Organisation): Plan | undefined {
  const { id } = organisation
  const records = useLive(
    async (store) => {
      const [actions, outcomes, rounds] = await Promise.all([
        listActions(store, id),
        listOutcomes(store, id),
        listRounds(store),
      ])
      return { actions, outcomes, rounds }
    },
    [id],
  )
  return useMemo(() => {
    if (records === undefined) return undefined
    const { actions, outcomes, rounds } = records
    const day = today()
    const ordered = inPlanOrder(actions, day)
    const own = rounds.filter(({ organisationId }) => organisationId === id)
    const served = new Set(actions.map(({ outcomeId }) => outcomeId))
    return {
      organisation,
      actions: ordered,
      toAsk: actionsToAskAbout(ordered, own),
      outcomes: inMenuOrder(outcomes, MENU_IDS).filter(
        (outcome) => outcome.chosen || served.has(outcome.id),
      ),
      today: day,
    }
  }, [records, organisation, id])
}
