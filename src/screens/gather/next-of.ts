import { REPLIES_TO_SHOW } from '#src/domain/disclosure/may-show.ts'
import { isFull } from '#src/domain/workshop/phase.ts'
import { mayRevealRound } from '#src/domain/workshop/reveal-round.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

/** The one thing to do next: only it looks so. */
export type Next = 'invite' | 'pass' | 'scan' | 'reveal' | 'talk'

type Gathered = Pick<RoundView, 'round' | 'handedIn' | 'reveals'>

/** What was done for this session on this tablet. */
export interface Preparations {
  /** People were invited, and this tablet has the key to what they hand in. */
  readonly isInvited: boolean
  /** The session runs by the clock. */
  readonly isRunning: boolean
}

/** Until somebody is invited, begins or hands in, it is the day before. */
export function nextOf({ round, handedIn, reveals }: Gathered, done: Preparations): Next {
  if (reveals.length > 0) return 'talk'
  if (!isFull(round, handedIn)) {
    if (done.isInvited) return 'scan'
    return handedIn === 0 && !done.isRunning ? 'invite' : 'pass'
  }
  return mayRevealRound(round, reveals, handedIn).ok ? 'reveal' : 'talk'
}

/** So small a group that the room never sees the spread. */
export function isSmallGroup({ expected }: RoundView['round']): boolean {
  return expected !== null && expected < REPLIES_TO_SHOW
}
