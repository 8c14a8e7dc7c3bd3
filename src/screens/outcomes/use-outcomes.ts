import { useMemo } from 'react'
import { inMenuOrder } from '#src/domain/outcome/outcome-order.ts'
import { inDateOrder } from '#src/domain/outcome/readings.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import type { Outcome, OutcomeReading } from '#src/domain/record/outcome.ts'
import { MENU_IDS } from '#src/questions/outcomes.ts'
import { getOrganisation } from '#src/storage/organisations.ts'
import { listOutcomes, listReadings } from '#src/storage/outcomes.ts'
import { useLive } from '#src/workspace/use-live.ts'

export interface OutcomeEntry {
  readonly outcome: Outcome
  /** Oldest first. */
  readonly readings: readonly OutcomeReading[]
}

export interface OutcomesView {
  readonly organisation: Organisation
  readonly chosen: readonly OutcomeEntry[]
  /** The body's own, whether chosen now or not. */
  readonly own: readonly Outcome[]
}

/** undefined while storage is being read, null for an organisation that is not here. */
export function useOutcomes(organisationId: string): OutcomesView | null | undefined {
  const records = useLive(
    async (store) => {
      const outcomes = inMenuOrder(await listOutcomes(store, organisationId), MENU_IDS)
      const chosen: OutcomeEntry[] = []
      for (const outcome of outcomes.filter((one) => one.chosen)) {
        chosen.push({ outcome, readings: inDateOrder(await listReadings(store, outcome.id)) })
      }
      return { organisation: await getOrganisation(store, organisationId), outcomes, chosen }
    },
    [organisationId],
  )
  return useMemo(() => {
    if (records === undefined) return undefined
    const { organisation, outcomes, chosen } = records
    if (organisation === undefined) return null
    return { organisation, chosen, own: outcomes.filter(({ menuId }) => menuId === null) }
  }, [records])
}
