import type { Stage } from '#src/domain/answer/answer.ts'
import { breaksLine, listMarks, type RoundConditions } from './line-breaks.ts'

/** Not being placed any more is no step back, and being placed again no step on. */
export type StageChange =
  | {
      readonly kind: 'movedOn' | 'movedBack' | 'same'
      readonly from: Stage
      readonly to: Stage
    }
  | { readonly kind: 'nowPlaced'; readonly to: Stage }
  | { readonly kind: 'noLongerPlaced'; readonly from: Stage }
  | { readonly kind: 'stillNotPlaced' }
  /** The rounds were not placed by the same questions or the same rule, or are of two units. */
  | { readonly kind: 'notComparable' }

export interface PlacedRound extends RoundConditions {
  readonly unitId: string | null
  readonly claimed: Stage | null
}

export function stageChange(before: PlacedRound, after: PlacedRound): StageChange {
  const comparable = before.unitId === after.unitId && !breaksLine(listMarks(before, after))
  if (!comparable) return { kind: 'notComparable' }

  const [from, to] = [before.claimed, after.claimed]
  if (from === null) return to === null ? { kind: 'stillNotPlaced' } : { kind: 'nowPlaced', to }
  if (to === null) return { kind: 'noLongerPlaced', from }
  if (from === to) return { kind: 'same', from, to }
  return { kind: to > from ? 'movedOn' : 'movedBack', from, to }
}
