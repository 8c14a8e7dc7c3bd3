import { useMemo } from 'react'
import { inMenuOrder } from '#src/domain/outcome/outcome-order.ts'
import { inDateOrder } from '#src/domain/outcome/readings.ts'
import { inPlanOrder } from '#src/domain/plan/plan-order.ts'
import type { Action } from '#src/domain/record/action.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import type { Outcome, OutcomeReading } from '#src/domain/record/outcome.ts'
import { today } from '#src/platform/clock.ts'
import { MENU_IDS } from '#src/questions/outcomes.ts'
import { listActions } from '#src/storage/actions.ts'
import { listOutcomes, listReadings } from '#src/storage/outcomes.ts'
import { useLive } from '#src/workspace/use-live.ts'

export interface OutcomeEntry {
  readonly outcome: Outcome
  /** Oldest first. */
  readonly readings: readonly OutcomeReading[]
  /** Those that serve it, in the order of the plan. */
  readonly actions: readonly Action[]
}

export interface OutcomesView {
  readonly organisation: Organisation
  readonly chosen: readonly OutcomeEntry[]
  /** The body's own, whether chosen now or not. */
  readonly own: readonly Outcome[]
}

/** undefined while storage is being read. */
export function useOutcomes(organisation: Organisation): OutcomesView | undefined {
  const { id } = organisation
  const records = useLive(
    async (store) => {
      const outcomes = inMenuOrder(await listOutcomes(store, id), MENU_IDS)
      const actions = inPlanOrder(await listActions(store, id), today())
      const chosen: OutcomeEntry[] = []
      for (const outcome of outcomes.filter((one) => one.chosen)) {
        chosen.push({
          outcome,
          readings: inDateOrder(await listReadings(store, outcome.id)),
          actions: actions.filter(({ outcomeId }) => outcomeId === outcome.id),
        })
      }
      return { chosen, own: outcomes.filter(({ menuId }) => menuId === null) }
    },
    [id],
  )
  return useMemo(
    () => (records === undefined ? undefined : { organisation, ...records }),
    [records, organisation],
  )
}
