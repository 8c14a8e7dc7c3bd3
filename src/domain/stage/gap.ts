import type { Stage } from '#src/domain/answer/answer.ts'

/** How many stages lie between what is said and what can be shown. */
export interface Gap {
  readonly kind: 'none' | 'one' | 'twoOrMore'
  readonly stages: number
}

/** Evidence never lifts an answer above the claim, so a gap has one direction. */
export function gapBetween(claimed: Stage, backed: Stage): Gap {
  const stages = claimed - backed
  if (stages < 0) throw new RangeError('More is backed than was claimed')
  return { kind: stages === 0 ? 'none' : stages === 1 ? 'one' : 'twoOrMore', stages }
}
