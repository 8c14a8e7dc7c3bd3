import { REPLIES_TO_SHOW } from '#src/domain/disclosure/may-show.ts'
import { isFull } from '#src/domain/workshop/phase.ts'
import { mayRevealRound } from '#src/domain/workshop/reveal-round.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

/** The one thing to do next: only it looks so. */
export type Next = 'pass' | 'scan' | 'reveal' | 'talk'

type Gathered = Pick<RoundView, 'round' | 'handedIn' | 'reveals'>

export function nextOf({ round, handedIn, reveals }: Gathered): Next {
  if (reveals.length > 0) return 'talk'
  if (!isFull(round, handedIn)) return 'pass'
  return mayRevealRound(round, reveals, handedIn).ok ? 'reveal' : 'talk'
}

/** So small a group that the room never sees the spread. */
export function isSmallGroup({ expected }: RoundView['round']): boolean {
  return expected !== null && expected < REPLIES_TO_SHOW
}
