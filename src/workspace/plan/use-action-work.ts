import type { ActionDetails } from '#src/domain/plan/new-action.ts'
import { actionSchema, type Action } from '#src/domain/record/action.ts'
import { saveAction } from '#src/storage/actions.ts'
import type { Autosave } from '#src/ui/save/use-autosave.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useTyped } from './use-typed.ts'

export interface ActionWork extends Pick<Autosave<object>, 'state' | 'retry'> {
  /** As it stands on screen. */
  readonly action: Action
  readonly change: (patch: Partial<ActionDetails>) => void
}

/** Only the fields that were touched are written: another tab may be changing the rest. */
export function useActionWork(stored: Action): ActionWork {
  const store = useStore()
  const { fields, ...rest } = useTyped<Action>({
    key: stored.id,
    stored,
    fits: (action) => actionSchema.safeParse(action).success,
    write: async (patch) => (await saveAction(store, stored.id, patch)).ok,
  })
  return { ...rest, action: fields }
}
