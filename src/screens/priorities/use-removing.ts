import type { PrioritySifting } from '#src/domain/record/priority-sifting.ts'
import { removeSifting, restoreSifting } from '#src/storage/priorities.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useTakingAway, type TakingAway } from '#src/workspace/use-taking-away.ts'

export function useRemoving(): TakingAway<PrioritySifting> {
  const store = useStore()
  return useTakingAway<PrioritySifting>({
    take: async ({ id }) => {
      await removeSifting(store, id)
      return true
    },
    bringBack: async ({ id }) => (await restoreSifting(store, id)).ok,
  })
}
