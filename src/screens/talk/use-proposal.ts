import { NAME_MAX, TEXT_MAX } from '#src/domain/record/fields.ts'
import type { Action } from '#src/domain/record/action.ts'
import {
  listActionsOfRound,
  proposalId,
  saveProposal,
  type Proposal,
} from '#src/storage/actions.ts'
import { useLive, useStore } from '#src/workspace/use-live.ts'
import { useTyped, type Typed } from '#src/workspace/plan/use-typed.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

const NOTHING: Proposal = { what: '', owner: '', due: null }

/** The action that the room proposed on a question; null for none, undefined while it is read. */
export function useProposedAction(
  { round }: RoundView,
  questionMeaning: string,
): Action | null | undefined {
  const id = proposalId(round.id, questionMeaning)
  return useLive(
    async (store) =>
      (await listActionsOfRound(store, round.id)).find((action) => action.id === id) ?? null,
    [round.id, id],
  )
}

export function useProposal(
  { round }: RoundView,
  questionMeaning: string,
  action: Action | null,
): Typed<Proposal> {
  const store = useStore()
  const { what, owner, due } = action ?? NOTHING
  return useTyped<Proposal>({
    key: proposalId(round.id, questionMeaning),
    stored: { what, owner, due },
    fits: (fields) => fields.what.length <= TEXT_MAX && fields.owner.length <= NAME_MAX,
    write: async (_patch, fields) =>
      (await saveProposal(store, round.id, questionMeaning, fields)).ok,
  })
}
