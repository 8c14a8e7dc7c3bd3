import { evidenceDraftId } from '#src/domain/round/evidence-draft.ts'
import { listFormDrafts } from '#src/storage/form-drafts.ts'
import { useLive } from './use-live.ts'
import type { RoundView } from './use-round.ts'

/** The numbers of the questions for which evidence was typed, or changed, and not put in the list. */
export function useUnsentEvidence({ round, questionIds, evidence }: RoundView): readonly number[] {
  const drafts = useLive((store) => listFormDrafts(store, round.id), [round.id])
  const ids = new Set(drafts?.map(({ id }) => id))
  return questionIds.flatMap((questionId, index) => {
    const listed = (evidence[questionId]?.items ?? []).map((one) => one.evidence.id)
    const mayHold = [questionId, ...listed]
    return mayHold.some((one) => ids.has(evidenceDraftId(round.id, one))) ? [index + 1] : []
  })
}
