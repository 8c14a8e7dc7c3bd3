import type { PartnershipPrinciples } from '#src/domain/record/partnership-principles.ts'

export type Placed = PartnershipPrinciples['placed']
export type Place = NonNullable<Placed[string]['place']>

export const PLACES = [1, 2, 3, 4, 5] as const satisfies readonly Place[]

export interface PlaceGroup {
  readonly place: Place
  /** In the order of the list of principles: within a place none comes before another. */
  readonly ids: readonly string[]
}

export interface TalkOrder {
  /** Lowest first; only places where something stands. */
  readonly groups: readonly PlaceGroup[]
  readonly open: readonly string[]
}

/** Places are labels: they are put in order and never added up. */
export function toTalkOrder(ids: readonly string[], placed: Placed): TalkOrder {
  return {
    groups: PLACES.map((place) => ({
      place,
      ids: ids.filter((id) => placed[id]?.place === place),
    })).filter((group) => group.ids.length > 0),
    open: ids.filter((id) => placeOf(placed, id) === null),
  }
}

export function placeOf(placed: Placed, id: string): Place | null {
  return placed[id]?.place ?? null
}
