import { freshnessOn } from '#src/domain/stage/evidence-freshness.ts'
import { listEvidence } from '#src/storage/evidence-records.ts'
import { useLive } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import type { ShownEvidence, ShownItem } from './question-evidence.ts'

export type EarlierItem = Pick<ShownItem, 'evidenceId' | 'item' | 'freshness'>

/** What the organisation has listed for other questions or rounds, in no order. */
export function useEarlierEvidence(
  { round: { organisationId, date } }: RoundView,
  shown: ShownEvidence,
): readonly EarlierItem[] {
  const all = useLive((store) => listEvidence(store, organisationId), [organisationId])
  const here = new Set(shown.items.map(({ evidenceId }) => evidenceId))
  return (all ?? [])
    .filter(({ id }) => !here.has(id))
    .map(({ id, item }) => ({ evidenceId: id, item, freshness: freshnessOn(date, item.date) }))
}
