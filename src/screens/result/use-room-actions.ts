import type { Action } from '#src/domain/record/action.ts'
import { listActionsOfRound, proposalId } from '#src/storage/actions.ts'
import { useLive } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

/** What the room proposed, by question: at most one each. */
export function useRoomActions({ round, set }: RoundView): ReadonlyMap<string, Action> {
  const actions = useLive((store) => listActionsOfRound(store, round.id), [round.id]) ?? []
  const byId = new Map(actions.map((action) => [action.id, action]))
  return new Map(
    set.questions.flatMap(({ id, meaning }) => {
      const action = byId.get(proposalId(round.id, meaning))
      return action === undefined ? [] : [[id, action] as const]
    }),
  )
}
