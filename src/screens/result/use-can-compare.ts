import type { Round } from '#src/domain/record/round.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { useLive } from '#src/workspace/use-live.ts'

/** Progress is seen from the second closed round of the same people on; false while that is being read. */
export function useCanCompare({ organisationId, unitId }: Round): boolean {
  return (
    useLive(
      async (store) => {
        const closed = (await listRounds(store)).filter(
          (round) =>
            round.organisationId === organisationId &&
            round.unitId === unitId &&
            round.status === 'closed',
        )
        return closed.length > 1
      },
      [organisationId, unitId],
    ) ?? false
  )
}
