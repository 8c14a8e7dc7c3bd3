import { useState } from 'react'
import type { Action } from '#src/domain/record/action.ts'
import { removeAction, restoreAction } from '#src/storage/actions.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useTakingAway, type TakingAway } from '#src/workspace/use-taking-away.ts'

export function useRemoving(): TakingAway<Action> {
  const store = useStore()
  const { remove, ...rest } = useTakingAway<Action>({
    take: async ({ id }) => {
      await removeAction(store, id)
      return true
    },
    bringBack: async ({ id }) => (await restoreAction(store, id)).ok,
  })
  // One and the same on every drawing, so that the rows of a long plan need no new one.
  const [steadyRemove] = useState(() => remove)
  return { ...rest, remove: steadyRemove }
}
