import { useMemo } from 'react'
import { heldBackIn } from '#src/domain/priority/held-back.ts'
import type { Action } from '#src/domain/record/action.ts'
import type { Outcome } from '#src/domain/record/outcome.ts'
import type { PrioritySifting } from '#src/domain/record/priority-sifting.ts'
import type { Round } from '#src/domain/record/round.ts'
import { inMenuOrder } from '#src/domain/outcome/outcome-order.ts'
import type { QuestionMeaning } from '#src/domain/round/question-meaning.ts'
import { MENU_IDS } from '#src/questions/outcomes.ts'
import { listActions } from '#src/storage/actions.ts'
import { listClosedRounds, type ClosedRound } from '#src/storage/closures.ts'
import { listOutcomes } from '#src/storage/outcomes.ts'
import { listSiftings } from '#src/storage/priorities.ts'
import { useLive } from '#src/workspace/use-live.ts'

/** What held the last round back. */
export interface LastRound {
  readonly round: Round
  readonly questions: readonly QuestionMeaning[]
}

export interface PrioritiesView {
  /** In no order: see inSiftingOrder. */
  readonly siftings: readonly PrioritySifting[]
  /** Chosen now. */
  readonly outcomes: readonly Outcome[]
  readonly actions: readonly Action[]
  readonly lastRound: LastRound | null
}

/** undefined while storage is being read. */
export function usePriorities(organisationId: string): PrioritiesView | undefined {
  const records = useLive(
    async (store) => ({
      siftings: await listSiftings(store, organisationId),
      outcomes: await listOutcomes(store, organisationId),
      actions: await listActions(store, organisationId),
      closed: await listClosedRounds(store, organisationId),
    }),
    [organisationId],
  )
  return useMemo(() => {
    if (records === undefined) return undefined
    const { siftings, outcomes, actions, closed } = records
    return {
      siftings,
      actions,
      outcomes: inMenuOrder(outcomes, MENU_IDS).filter(({ chosen }) => chosen),
      lastRound: toLastRound(closed),
    }
  }, [records])
}

/** Of the whole organisation, if it ever closed one. Practice rounds have made-up replies. */
function toLastRound(closed: readonly ClosedRound[]): LastRound | null {
  const real = closed.filter(({ round }) => !round.practice)
  const last = real.findLast(({ round }) => round.unitId === null) ?? real.at(-1)
  if (last === undefined) return null
  return { round: last.round, questions: heldBackIn(last.closure.content) }
}
