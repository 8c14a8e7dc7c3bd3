import type { ClosureContent } from '#src/domain/record/closure.ts'
import { REPLIES_TO_SHOW } from './may-show.ts'

/** How many of those who handed in had taken part before, as far as it may leave the room. */
export type Turnover =
  /** Nobody counted, or too few handed in. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'counts'; readonly returning: number; readonly newcomers: number }
  /** A group is too small for its number: how it stands in words. manyNew: half of them or more. */
  | { readonly kind: 'noneNew' | 'someNew' | 'manyNew' }

/** Numbers only where each group, and those of whom it is not known, are none or at least five. */
export function showTurnover({ handedIn, returning, newcomers }: Turnout): Turnover {
  if (returning === null || newcomers === null) return { kind: 'nothing' }
  const counted = returning + newcomers
  if (handedIn < REPLIES_TO_SHOW || counted === 0) return { kind: 'nothing' }
  const groups = [returning, newcomers, handedIn - counted]
  if (groups.every((group) => group === 0 || group >= REPLIES_TO_SHOW)) {
    return { kind: 'counts', returning, newcomers }
  }
  if (newcomers === 0) return { kind: 'noneNew' }
  return { kind: areManyNew({ returning, newcomers }) ? 'manyNew' : 'someNew' }
}

/** Half or more of those who were counted took part for the first time. */
export function areManyNew({
  returning,
  newcomers,
}: Pick<Turnout, 'returning' | 'newcomers'>): boolean {
  return returning !== null && newcomers !== null && newcomers > 0 && newcomers >= returning
}

type Turnout = Omit<ClosureContent['turnout'], 'expected'>
