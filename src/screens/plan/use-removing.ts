import { useState } from 'react'
import type { Action } from '#src/domain/record/action.ts'
import { removeAction, restoreAction } from '#src/storage/actions.ts'
import { useStore } from '#src/workspace/use-live.ts'

export interface Removing {
  readonly remove: (action: Action) => void
  /** The last one, as long as it can be brought back here. */
  readonly removed: Action | undefined
  readonly undo: () => void
  readonly dismiss: () => void
  readonly failed: boolean
}

export function useRemoving(): Removing {
  const store = useStore()
  const [removed, setRemoved] = useState<Action>()
  const [failed, setFailed] = useState(false)

  const attempt = async (work: () => Promise<boolean>) => {
    setFailed(false)
    const worked = await work().catch(() => false)
    setFailed(!worked)
  }

  return {
    remove: (action) =>
      void attempt(async () => {
        await removeAction(store, action.id)
        setRemoved(action)
        return true
      }),
    removed,
    undo: () =>
      void attempt(async () => {
        if (removed === undefined) return true
        const restored = await restoreAction(store, removed.id)
        setRemoved(undefined)
        return restored.ok
      }),
    dismiss: () => setRemoved(undefined),
    failed,
  }
}
