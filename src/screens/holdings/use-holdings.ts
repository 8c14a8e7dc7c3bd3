import { listHoldings, type Holdings } from '#src/storage/holdings.ts'
import { useLive } from '#src/workspace/use-live.ts'

/** undefined while it is being read. */
export function useHoldings(): Holdings | undefined {
  return useLive(listHoldings)
}
