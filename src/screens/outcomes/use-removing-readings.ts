import type { OutcomeReading } from '#src/domain/record/outcome.ts'
import { removeReading, restoreReading } from '#src/storage/outcomes.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useTakingAway, type TakingAway } from '#src/workspace/use-taking-away.ts'

export function useRemovingReadings(): TakingAway<OutcomeReading> {
  const store = useStore()
  return useTakingAway<OutcomeReading>({
    take: async ({ id }) => {
      await removeReading(store, id)
      return true
    },
    bringBack: async ({ id }) => (await restoreReading(store, id)).ok,
  })
}
