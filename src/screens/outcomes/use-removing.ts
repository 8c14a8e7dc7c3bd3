import type { Outcome } from '#src/domain/record/outcome.ts'
import { removeOutcome, restoreOutcome, saveOutcome } from '#src/storage/outcomes.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useTakingAway, type TakingAway } from '#src/workspace/use-taking-away.ts'

/** One of the menu is taken off the list, with all that was written of it kept; an own one goes. */
export function useRemoving(): TakingAway<Outcome> {
  const store = useStore()
  return useTakingAway<Outcome>({
    take: async ({ id, menuId }) => {
      if (menuId !== null) return (await saveOutcome(store, id, { chosen: false })).ok
      await removeOutcome(store, id)
      return true
    },
    bringBack: async ({ id, menuId }) => {
      if (menuId !== null) return (await saveOutcome(store, id, { chosen: true })).ok
      return (await restoreOutcome(store, id)).ok
    },
  })
}
