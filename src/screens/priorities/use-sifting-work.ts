import { prioritySiftingSchema, type PrioritySifting } from '#src/domain/record/priority-sifting.ts'
import { saveSifting, type SiftingDetails } from '#src/storage/priorities.ts'
import type { Autosave } from '#src/ui/save/use-autosave.ts'
import { useTyped } from '#src/workspace/plan/use-typed.ts'
import { useStore } from '#src/workspace/use-live.ts'

export interface SiftingWork extends Pick<Autosave<object>, 'state' | 'retry'> {
  /** As it stands on screen. */
  readonly sifting: PrioritySifting
  readonly change: (patch: Partial<SiftingDetails>) => void
}

/** Only the fields that were touched are written: another tab may be changing the rest. */
export function useSiftingWork(stored: PrioritySifting): SiftingWork {
  const store = useStore()
  const { fields, ...rest } = useTyped<PrioritySifting>({
    key: stored.id,
    stored,
    fits: (sifting) => prioritySiftingSchema.safeParse(sifting).success,
    write: async (patch) => (await saveSifting(store, stored.id, patch)).ok,
  })
  return { ...rest, sifting: fields }
}
