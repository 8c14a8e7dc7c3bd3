import { useMemo } from 'react'
import { inMenuOrder } from '#src/domain/outcome/outcome-order.ts'
import { inPlanOrder } from '#src/domain/plan/plan-order.ts'
import type { Action } from '#src/domain/record/action.ts'
import type { DutyState } from '#src/domain/record/duty-state.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import type { Outcome, OutcomeReading } from '#src/domain/record/outcome.ts'
import type { Unit } from '#src/domain/record/unit.ts'
import { today } from '#src/platform/clock.ts'
import { MENU_IDS } from '#src/questions/outcomes.ts'
import { listActions } from '#src/storage/actions.ts'
import { listClosedRounds, type ClosedRound } from '#src/storage/closures.ts'
import { listDutyStates } from '#src/storage/duties.ts'
import type { Store } from '#src/storage/handle.ts'
import { listOutcomes, listReadings } from '#src/storage/outcomes.ts'
import { listUnits } from '#src/storage/unit-records.ts'
import { useLive } from '#src/workspace/use-live.ts'

/** The last closed round of the whole organisation, or of one part of it. */
export interface BriefingScope {
  readonly unitId: string | null
  /** Null for the whole organisation, and for a unit that is not here any more. */
  readonly unit: Unit | null
  readonly last: ClosedRound
}

export interface BriefingView {
  readonly organisation: Organisation
  readonly today: string
  /** The whole organisation first, where it has a closed round; empty where none is closed. */
  readonly scopes: readonly BriefingScope[]
  readonly actions: readonly Action[]
  readonly outcomes: readonly ChosenOutcome[]
  readonly dutyStates: readonly DutyState[]
}

interface ChosenOutcome {
  readonly outcome: Outcome
  readonly readings: readonly OutcomeReading[]
}

/** undefined while storage is being read. */
export function useBriefing(organisation: Organisation): BriefingView | undefined {
  const { id } = organisation
  const records = useLive(
    async (store) => ({
      closed: await listClosedRounds(store, id),
      units: await listUnits(store, id),
      actions: await listActions(store, id),
      outcomes: await readChosen(store, id),
      dutyStates: await listDutyStates(store, id),
    }),
    [id],
  )
  return useMemo(() => {
    if (records === undefined) return undefined
    const { closed, units, actions, ...rest } = records
    const date = today()
    return {
      ...rest,
      organisation,
      today: date,
      scopes: toScopes(closed, units),
      actions: inPlanOrder(actions, date),
    }
  }, [records, organisation])
}

async function readChosen(store: Store, id: string): Promise<readonly ChosenOutcome[]> {
  const outcomes = inMenuOrder(await listOutcomes(store, id), MENU_IDS)
  return Promise.all(
    outcomes
      .filter(({ chosen }) => chosen)
      .map(async (outcome) => ({ outcome, readings: await listReadings(store, outcome.id) })),
  )
}

/** Practice rounds have made-up replies, and are nothing to tell. */
function toScopes(
  closed: readonly ClosedRound[],
  units: readonly Unit[],
): readonly BriefingScope[] {
  const lastByUnit = new Map<string | null, ClosedRound>()
  for (const one of closed) if (!one.round.practice) lastByUnit.set(one.round.unitId, one)
  return [...lastByUnit]
    .map(([unitId, last]) => ({
      unitId,
      unit: units.find(({ id }) => id === unitId) ?? null,
      last,
    }))
    .toSorted((one, other) => Number(one.unitId !== null) - Number(other.unitId !== null))
}
