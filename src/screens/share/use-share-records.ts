import type { Action } from '#src/domain/record/action.ts'
import type { SharingLog } from '#src/domain/record/logs.ts'
import type { Outcome, OutcomeReading } from '#src/domain/record/outcome.ts'
import type { SummaryDraft } from '#src/domain/record/summary-draft.ts'
import { inMenuOrder } from '#src/domain/outcome/outcome-order.ts'
import { listEarlier } from '#src/domain/summary/change-since.ts'
import { MENU_IDS } from '#src/questions/outcomes.ts'
import { listActions } from '#src/storage/actions.ts'
import { listClosedRounds, type ClosedRound } from '#src/storage/closures.ts'
import { listOutcomes, listReadings } from '#src/storage/outcomes.ts'
import { getSummaryDraft, listSharing } from '#src/storage/summaries.ts'
import { useLive } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

/** What is stored beside the round that a summary can tell of. */
export interface ShareRecords {
  readonly draft: SummaryDraft | undefined
  /** Those that it can be compared with, latest first. */
  readonly earlier: readonly ClosedRound[]
  readonly outcomes: readonly Outcome[]
  readonly readings: readonly OutcomeReading[]
  readonly actions: readonly Action[]
  readonly log: readonly SharingLog[]
}

/** Undefined while it is being read. */
export function useShareRecords({ round }: RoundView): ShareRecords | undefined {
  const { id, organisationId } = round
  return useLive(
    async (store) => {
      const outcomes = await listOutcomes(store, organisationId)
      const readings = await Promise.all(outcomes.map((one) => listReadings(store, one.id)))
      const closed = await listClosedRounds(store, organisationId)
      return {
        draft: await getSummaryDraft(store, id),
        earlier: listEarlier(closed, round, round.date),
        outcomes: inMenuOrder(outcomes, MENU_IDS),
        readings: readings.flat(),
        actions: await listActions(store, organisationId),
        log: await listSharing(store, id),
      }
    },
    [id, organisationId, round.date],
  )
}
