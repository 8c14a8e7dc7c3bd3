import type { EvidenceKind, EvidenceState } from '#src/domain/round/evidence.ts'

/** A calendar day, YYYY-MM-DD: days written so can be compared as text. */
export type Day = string

export interface DatedEvidence {
  readonly kind: EvidenceKind
  readonly date: Day
}

export type Freshness = 'fresh' | 'tooOld' | 'inFuture'

/** Measured against the day of the round, never against today: a closed round does not age. */
export function freshnessOn(roundDate: Day, date: Day): Freshness {
  if (date > roundDate) return 'inFuture'
  return roundDate <= lastFreshDay(date) ? 'fresh' : 'tooOld'
}

/**
 * The third anniversary. For 29 February it is the last day of that month, as English law counts
 * periods that end in a month without the day; three years on there is never a 29th.
 */
export function lastFreshDay(date: Day): Day {
  const year = String(Number(date.slice(0, 4)) + 3).padStart(4, '0')
  const monthAndDay = date.slice(4)
  return year + (monthAndDay === '-02-29' ? '-02-28' : monthAndDay)
}

/**
 * Fresh evidence counts as checked by being there. Items that are all too old or still to come say
 * nothing about this round, so without anyone having looked it stays unchecked.
 */
export function evidenceState(
  items: readonly DatedEvidence[],
  looked: boolean,
  roundDate: Day,
): EvidenceState {
  return bestEvidence(items, roundDate)?.kind ?? (looked ? 'none' : 'notChecked')
}

/** The fresh item that can show most; of several, the newest, then the one listed first. */
export function bestEvidence<Item extends DatedEvidence>(
  items: readonly Item[],
  roundDate: Day,
): Item | null {
  const fresh = items.filter(({ date }) => freshnessOn(roundDate, date) === 'fresh')
  return fresh.toSorted(byWeightThenNewest)[0] ?? null
}

const WEIGHT: Readonly<Record<EvidenceKind, number>> = { activity: 1, result: 2, trend: 3 }

function byWeightThenNewest(one: DatedEvidence, other: DatedEvidence): number {
  const byWeight = WEIGHT[other.kind] - WEIGHT[one.kind]
  if (byWeight !== 0) return byWeight
  return one.date === other.date ? 0 : one.date < other.date ? 1 : -1
}
