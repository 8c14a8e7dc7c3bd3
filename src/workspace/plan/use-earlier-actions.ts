import { actionsToAskAbout } from '#src/domain/plan/since-last-round.ts'
import { listActions } from '#src/storage/actions.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { useLive } from '#src/workspace/use-live.ts'

/** How many actions of an earlier round wait for a word; 0 while storage is being read. */
export function useEarlierActions(organisationId: string): number {
  const count = useLive(
    async (store) => {
      const actions = await listActions(store, organisationId)
      if (actions.length === 0) return 0
      const rounds = await listRounds(store)
      const own = rounds.filter((round) => round.organisationId === organisationId)
      return actionsToAskAbout(actions, own).length
    },
    [organisationId],
  )
  return count ?? 0
}
