import type { Action } from '#src/domain/record/action.ts'
import { removeActionNote, restoreActionNote } from '#src/storage/actions.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useTakingAway, type TakingAway } from '#src/workspace/use-taking-away.ts'

type Note = Action['notes'][number]

export function useRemovingNotes(actionId: string): TakingAway<Note> {
  const store = useStore()
  return useTakingAway<Note>({
    take: async (note) => (await removeActionNote(store, actionId, note)).ok,
    bringBack: async (note) => (await restoreActionNote(store, actionId, note)).ok,
  })
}
