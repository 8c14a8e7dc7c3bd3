import type { Choice } from '#src/domain/answer/answer.ts'
import { countChoices, type ChoiceCounts } from '#src/domain/disclosure/counts.ts'
import { REPLIES_TO_SHOW } from '#src/domain/disclosure/may-show.ts'

/** What one peer said; `id` is that of the summary. */
export interface PeerChoice {
  readonly id: string
  readonly choice: Choice
}

/** What peers said of one thing. Never an average, and in no order of how far they are. */
export type Beside =
  | { readonly kind: 'nobody' }
  /** Too few for a picture of them all, in the order in which they were given. */
  | { readonly kind: 'each'; readonly peers: readonly PeerChoice[] }
  | { readonly kind: 'spread'; readonly counts: ChoiceCounts; readonly peers: number }

/** From five on a spread, as everywhere; fewer one by one. */
export function besideOf(peers: readonly PeerChoice[]): Beside {
  if (peers.length === 0) return { kind: 'nobody' }
  if (peers.length < REPLIES_TO_SHOW) return { kind: 'each', peers }
  const counts = countChoices(peers.map(({ choice }) => choice))
  return { kind: 'spread', counts, peers: peers.length }
}
