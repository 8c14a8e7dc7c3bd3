import { removePrinciples, restorePrinciples } from '#src/storage/principles.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useTakingAway, type TakingAway } from '#src/workspace/use-taking-away.ts'
import type { PrinciplesDay } from './use-principles.ts'

export function useRemoving(): TakingAway<PrinciplesDay> {
  const store = useStore()
  return useTakingAway<PrinciplesDay>({
    take: async ({ record }) => {
      await removePrinciples(store, record.id)
      return true
    },
    bringBack: async ({ record }) => (await restorePrinciples(store, record.id)).ok,
  })
}
