import { partOn } from '#src/domain/workshop/run-order.ts'
import { listRoundKeys } from '#src/storage/invitations.ts'
import { getRunningOrder } from '#src/storage/running-orders.ts'
import { useLive } from '#src/workspace/use-live.ts'
import type { Preparations } from './next-of.ts'

/** Undefined while it is being read. */
export function usePreparations(roundId: string): Preparations | undefined {
  return useLive(
    async (store) => {
      const keys = await listRoundKeys(store, roundId)
      const order = await getRunningOrder(store, roundId)
      const isRunning = order !== undefined && partOn(order) !== undefined
      return { isInvited: keys.length > 0, isRunning }
    },
    [roundId],
  )
}
