import { useState } from 'react'
import { today } from '#src/platform/clock.ts'
import {
  addDataReadiness,
  removeDataReadiness,
  restoreDataReadiness,
  type DataCard,
} from '#src/storage/data-readiness.ts'
import { useStore } from '#src/workspace/use-live.ts'

export interface DataCards {
  /** The card that was just made, to be given the focus. */
  readonly added: string | null
  /** The last one that was removed, until the undo is used or put away. */
  readonly removed: { readonly id: string; readonly name: string } | null
  readonly failed: boolean
  readonly add: () => void
  readonly remove: (id: string, name: string) => void
  readonly undo: () => void
  readonly forget: () => void
}

export function useDataCards(organisationId: string): DataCards {
  const store = useStore()
  const [added, setAdded] = useState<string | null>(null)
  const [removed, setRemoved] = useState<DataCards['removed']>(null)
  const [failed, setFailed] = useState(false)

  const run = async (work: () => Promise<boolean>) => {
    try {
      setFailed(!(await work()))
    } catch {
      setFailed(true)
    }
  }

  return {
    added,
    removed,
    failed,
    add: () =>
      void run(async () => {
        const outcome = await addDataReadiness(store, organisationId, blankCard(today()))
        if (outcome.ok) setAdded(outcome.cardId)
        return outcome.ok
      }),
    remove: (id, name) =>
      void run(async () => {
        await removeDataReadiness(store, id)
        setRemoved({ id, name })
        return true
      }),
    undo: () =>
      void run(async () => {
        if (removed === null) return true
        const outcome = await restoreDataReadiness(store, removed.id)
        if (outcome.ok) setRemoved(null)
        return outcome.ok
      }),
    forget: () => setRemoved(null),
  }
}

function blankCard(date: string): DataCard {
  return {
    about: '',
    card: {
      date,
      coveragePercent: null,
      categories: '',
      whoIsMissing: '',
      compared: null,
      changedDecision: { answer: null, which: '' },
    },
  }
}
