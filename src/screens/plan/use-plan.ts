import { useMemo } from 'react'
import { inPlanOrder } from '#src/domain/plan/plan-order.ts'
import { actionsToAskAbout } from '#src/domain/plan/since-last-round.ts'
import type { Action } from '#src/domain/record/action.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import { today } from '#src/platform/clock.ts'
import { listActions } from '#src/storage/actions.ts'
import { getOrganisation } from '#src/storage/organisations.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { useLive } from '#src/workspace/use-live.ts'

export interface Plan {
  readonly organisation: Organisation
  /** In the order of the plan. */
  readonly actions: readonly Action[]
  /** Those of an earlier round of which something is to be said first. */
  readonly toAsk: readonly Action[]
  /** YYYY-MM-DD */
  readonly today: string
}

/** undefined while storage is being read, null for an organisation that is not here. */
export function usePlan(organisationId: string): Plan | null | undefined {
  const records = useLive(
    async (store) => ({
      organisation: await getOrganisation(store, organisationId),
      actions: await listActions(store, organisationId),
      rounds: await listRounds(store),
    }),
    [organisationId],
  )
  return useMemo(() => {
    if (records === undefined) return undefined
    const { organisation, actions, rounds } = records
    if (organisation === undefined) return null
    const day = today()
    const ordered = inPlanOrder(actions, day)
    const own = rounds.filter((round) => round.organisationId === organisationId)
    return { organisation, actions: ordered, toAsk: actionsToAskAbout(ordered, own), today: day }
  }, [records, organisationId])
}
