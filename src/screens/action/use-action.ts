import { useState } from 'react'
import { inMenuOrder } from '#src/domain/outcome/outcome-order.ts'
import type { Action } from '#src/domain/record/action.ts'
import type { Evidence } from '#src/domain/record/evidence.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import type { Outcome } from '#src/domain/record/outcome.ts'
import type { Round } from '#src/domain/record/round.ts'
import { MENU_IDS } from '#src/questions/outcomes.ts'
import { getAction, removeAction, restoreAction } from '#src/storage/actions.ts'
import { listEvidence } from '#src/storage/evidence-records.ts'
import { getOrganisation } from '#src/storage/organisations.ts'
import { listOutcomes } from '#src/storage/outcomes.ts'
import { getRound } from '#src/storage/round-list.ts'
import { useLive, useStore } from '#src/workspace/use-live.ts'

export interface OpenedAction {
  readonly kind: 'open'
  readonly organisation: Organisation
  readonly action: Action
  /** That it was made in, as long as it is here. */
  readonly round: Round | undefined
  /** Of the whole organisation. */
  readonly evidence: readonly Evidence[]
  /** That were chosen, in the order of the menu; and the one that it is for, chosen or not. */
  readonly outcomes: readonly Outcome[]
  readonly remove: () => void
  readonly failed: boolean
}

/** Removed on this screen just now: it can come back. */
export interface RemovedState {
  readonly kind: 'removed'
  readonly action: Action
  readonly undo: () => void
  readonly failed: boolean
}

export type ActionState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'missing' }
  | OpenedAction
  | RemovedState

export function useAction(organisationId: string, actionId: string): ActionState {
  const store = useStore()
  const [removed, setRemoved] = useState<Action>()
  const [failed, setFailed] = useState(false)
  const records = useLive(
    async (from) => {
      const action = await getAction(from, organisationId, actionId)
      const roundId = action?.roundId ?? null
      return {
        action,
        organisation: await getOrganisation(from, organisationId),
        round: roundId === null ? undefined : await getRound(from, roundId),
        evidence: await listEvidence(from, organisationId),
        outcomes: inMenuOrder(await listOutcomes(from, organisationId), MENU_IDS).filter(
          ({ id, chosen }) => chosen || id === action?.outcomeId,
        ),
      }
    },
    [organisationId, actionId],
  )
  if (records === undefined) return { kind: 'opening' }
  const { action, organisation, ...around } = records
  if (organisation === undefined) return { kind: 'missing' }
  if (action === undefined) {
    if (removed?.id !== actionId) return { kind: 'missing' }
    const undo = () => attempt(async () => (await restoreAction(store, actionId)).ok)
    return { kind: 'removed', action: removed, undo, failed }
  }
  const remove = () =>
    attempt(async () => {
      setRemoved(action)
      await removeAction(store, actionId)
      return true
    })
  return { kind: 'open', organisation, action, ...around, remove, failed }

  function attempt(work: () => Promise<boolean>): void {
    setFailed(false)
    void work()
      .catch(() => false)
      .then((worked) => setFailed(!worked))
  }
}
