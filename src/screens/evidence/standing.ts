import type { EvidenceState } from '#src/domain/round/evidence.ts'
import { needsEvidence } from '#src/domain/stage/backed.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { evidenceOf, type ShownItem } from './question-evidence.ts'

/**
 * How the evidence of a question stands. More than its state: where nothing counts, an answer that
 * evidence cannot lower needs none, and what is listed may be too old or of a day still to come.
 */
export type Standing = EvidenceState | 'notNeeded' | 'tooOld' | 'inFuture'

export function standingOf(view: RoundView, questionId: string): Standing {
  const { state, items } = evidenceOf(view, questionId)
  if (state !== 'notChecked') return state
  const choice = view.choices[questionId]
  if (choice !== undefined && !needsEvidence(choice)) return 'notNeeded'
  if (items.some(({ freshness }) => freshness === 'tooOld')) return 'tooOld'
  return items.length > 0 ? 'inFuture' : 'notChecked'
}

/** What nobody has to look at again, what asks for nothing, and what is still to be looked at. */
export type Look = 'shown' | 'none' | 'notNeeded' | 'toCheck'

export const LOOK_OF: Readonly<Record<Standing, Look>> = {
  activity: 'shown',
  result: 'shown',
  trend: 'shown',
  none: 'none',
  notNeeded: 'notNeeded',
  notChecked: 'toCheck',
  tooOld: 'toCheck',
  inFuture: 'toCheck',
}

/** The one that came nearest to counting: the newest that is too old, or the first still to come. */
export function nearestStale(
  items: readonly ShownItem[],
  freshness: 'tooOld' | 'inFuture',
): ShownItem | undefined {
  const stale = items
    .filter((one) => one.freshness === freshness)
    .toSorted((one, other) => (one.item.date < other.item.date ? -1 : 1))
  return freshness === 'tooOld' ? stale.at(-1) : stale[0]
}
