import { outcomeSchema, type Outcome } from '#src/domain/record/outcome.ts'
import { saveOutcome, type OutcomeDetails } from '#src/storage/outcomes.ts'
import type { Autosave } from '#src/ui/save/use-autosave.ts'
import { useTyped } from '#src/workspace/plan/use-typed.ts'
import { useStore } from '#src/workspace/use-live.ts'

export interface OutcomeWork extends Pick<Autosave<object>, 'state' | 'retry'> {
  /** As it stands on screen. */
  readonly outcome: Outcome
  readonly change: (patch: Partial<OutcomeDetails>) => void
}

/** Only the fields that were touched are written: another tab may be changing the rest. */
export function useOutcomeWork(stored: Outcome): OutcomeWork {
  const store = useStore()
  const { fields, ...rest } = useTyped<Outcome>({
    key: stored.id,
    stored,
    fits: (outcome) => outcomeSchema.safeParse(outcome).success,
    write: async (patch) => (await saveOutcome(store, stored.id, patch)).ok,
  })
  return { ...rest, outcome: fields }
}
