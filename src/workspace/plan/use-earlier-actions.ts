import { useLive } from '#src/workspace/use-live.ts'
import { readActionsAsked } from './earlier-actions.ts'

/** How many actions of an earlier round wait for a word; 0 while storage is being read. */
export function useEarlierActions(organisationId: string): number {
  const count = useLive(
    async (store) => (await readActionsAsked(store, organisationId)).toAsk.length,
    [organisationId],
  )
  return count ?? 0
}
