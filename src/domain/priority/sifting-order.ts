import { PLACE_MAX, type PrioritySifting } from '#src/domain/record/priority-sifting.ts'

/** Also to leave an issue where it is, for now, is a decision: it has a day. */
export function isDecided({ decision }: Pick<PrioritySifting, 'decision'>): boolean {
  return decision.date !== null
}

/**
 * What waits for a decision first, then as they were entered; never by what the tests say.
 * `decidedIds` are those that were decided when the person came, so that nothing jumps away from
 * under a hand that is still writing the reason.
 */
export function inSiftingOrder(
  siftings: readonly PrioritySifting[],
  decidedIds: ReadonlySet<string>,
): readonly PrioritySifting[] {
  return siftings.toSorted(
    (one, other) =>
      Number(decidedIds.has(one.id)) - Number(decidedIds.has(other.id)) ||
      (one.place ?? 0) - (other.place ?? 0) ||
      firstCount(one) - firstCount(other) ||
      (one.id < other.id ? -1 : 1),
  )
}

/** After all that are there; beside the last one where a file has used up the places. */
export function nextPlace(siftings: readonly PrioritySifting[]): number {
  return Math.min(PLACE_MAX, 1 + Math.max(0, ...siftings.map(({ place }) => place ?? 0)))
}

/**
 * Of those from before places were kept, which stand first. A choice in a preview writes all fields
 * anew, so it says nothing of those that have a place.
 */
function firstCount({ place, counters }: PrioritySifting): number {
  return place === null ? (counters['organisationId'] ?? 0) : 0
}
