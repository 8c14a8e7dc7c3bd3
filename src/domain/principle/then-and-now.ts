import type { PartnershipPrinciples } from '#src/domain/record/partnership-principles.ts'
import { placeOf, type Place, type Placed } from './talk-order.ts'

export interface ThenAndNow {
  readonly id: string
  readonly before: Place | null
  readonly now: Place | null
  /** Null where one of the two days has no place for it. How far it moved is not said. */
  readonly moved: 'up' | 'same' | 'down' | null
}

export function compareDays(
  ids: readonly string[],
  then: Placed,
  now: Placed,
): readonly ThenAndNow[] {
  return ids.map((id) => {
    const places = { before: placeOf(then, id), now: placeOf(now, id) }
    return { id, ...places, moved: movedOf(places.before, places.now) }
  })
}

function movedOf(before: Place | null, now: Place | null): ThenAndNow['moved'] {
  if (before === null || now === null) return null
  if (before === now) return 'same'
  return now > before ? 'up' : 'down'
}

/** Latest day first; of one day by the id of the partnership, so that the list stands still. */
export function latestFirst(
  all: readonly PartnershipPrinciples[],
): readonly PartnershipPrinciples[] {
  return all.toSorted((one, other) => {
    if (one.date !== other.date) return one.date < other.date ? 1 : -1
    return one.id < other.id ? -1 : 1
  })
}

/** The earlier days of the same partnership, latest first. */
export function earlierDays(
  all: readonly PartnershipPrinciples[],
  { unitId, date }: Pick<PartnershipPrinciples, 'unitId' | 'date'>,
): readonly PartnershipPrinciples[] {
  return latestFirst(all).filter((one) => one.unitId === unitId && one.date < date)
}
