import type { Closure } from '#src/domain/record/closure.ts'
import { summaryDraftSchema, type SummaryDraft } from '#src/domain/record/summary-draft.ts'
import { wishesFor, type Wishes } from '#src/domain/summary/wishes.ts'
import { saveWishes } from '#src/storage/summaries.ts'
import { useTyped, type Typed } from '#src/workspace/plan/use-typed.ts'
import { useStore } from '#src/workspace/use-live.ts'

/** What was chosen for the summary of a round; every change is saved at once. */
export function useWishes(draft: SummaryDraft | undefined, closure: Closure): Typed<Wishes> {
  const store = useStore()
  const { roundId } = closure
  return useTyped<Wishes>({
    key: `summary ${roundId} ${closure.revision}`,
    stored: wishesFor(draft, closure),
    fits: (wishes) => fitsRecord(wishes, closure),
    write: async (patch, all) => (await saveWishes(store, roundId, patch, all)).ok,
  })
}

function fitsRecord(wishes: Wishes, { roundId, organisationId }: Closure): boolean {
  const record = { id: roundId, roundId, organisationId, ...wishes, counters: {}, deleted: null }
  return summaryDraftSchema.safeParse(record).success
}

export type WishWork = Typed<Wishes>
