import { useMemo } from 'react'
import { dutiesFor, notesFor } from '#src/domain/duty/duties-for.ts'
import type { Action } from '#src/domain/record/action.ts'
import type { DataReadiness } from '#src/domain/record/data-readiness.ts'
import type { DutyState } from '#src/domain/record/duty-state.ts'
import type { EvidenceBase } from '#src/domain/record/evidence-base.ts'
import type { Evidence } from '#src/domain/record/evidence.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import { today } from '#src/platform/clock.ts'
import { dutyItems, dutyNotes, type DutyNoteEntry } from '#src/questions/duties.ts'
import { sectors } from '#src/questions/sectors.ts'
import { listActions } from '#src/storage/actions.ts'
import { listDataReadiness } from '#src/storage/data-readiness.ts'
import { listDutyStates } from '#src/storage/duties.ts'
import { listEvidenceBase } from '#src/storage/evidence-base.ts'
import { listEvidence } from '#src/storage/evidence-records.ts'
import { useLive } from '#src/workspace/use-live.ts'

export type ShownDuty = (typeof dutyItems)[number]

export interface DutiesView {
  readonly organisation: Organisation
  readonly today: string
  readonly items: readonly ShownDuty[]
  readonly tooFewStaff: readonly ShownDuty[]
  /** The numbers of staff from which on something applies; empty where none decides. */
  readonly staffNumbers: readonly number[]
  readonly notes: readonly DutyNoteEntry[]
  /** Of every nation: what was said for another one is kept. */
  readonly states: readonly DutyState[]
  readonly evidence: readonly Evidence[]
  readonly base: readonly EvidenceBase[]
  readonly cards: readonly DataReadiness[]
  /** By the item that an action was made from. */
  readonly actionIds: ReadonlyMap<string, string>
}

/** undefined while storage is being read. */
export function useDuties(organisation: Organisation): DutiesView | undefined {
  const organisationId = organisation.id
  const records = useLive(
    async (store) => ({
      states: await listDutyStates(store, organisationId),
      evidence: await listEvidence(store, organisationId),
      base: await listEvidenceBase(store, organisationId),
      cards: await listDataReadiness(store, organisationId),
      actions: await listActions(store, organisationId),
    }),
    [organisationId],
  )
  return useMemo(() => {
    if (records === undefined) return undefined
    const { actions, ...rest } = records
    const date = today()
    const { items, tooFewStaff } = dutiesFor(dutyItems, sectors, organisation, date)
    const numbers = [...items, ...tooFewStaff].flatMap(({ staffFrom }) => staffFrom ?? [])
    return {
      ...rest,
      organisation,
      today: date,
      items,
      tooFewStaff,
      staffNumbers: [...new Set(numbers)],
      notes: notesFor(dutyNotes, organisation, date),
      actionIds: actionIdsOf(actions),
    }
  }, [records, organisation])
}

function actionIdsOf(actions: readonly Action[]): ReadonlyMap<string, string> {
  return new Map(
    actions.flatMap(({ libraryItem, id }) => (libraryItem === null ? [] : [[libraryItem, id]])),
  )
}
