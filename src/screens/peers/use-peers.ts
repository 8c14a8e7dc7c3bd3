import { useMemo } from 'react'
import { roundsToCompare } from '#src/domain/peer/our-round.ts'
import { inPeerOrder } from '#src/domain/peer/peer-order.ts'
import { standingSummaries, type StandingSummary } from '#src/domain/peer/standing.ts'
import type { Closure } from '#src/domain/record/closure.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import type { PeerReply } from '#src/domain/record/peer-summary.ts'
import type { Round } from '#src/domain/record/round.ts'
import { listClosedRounds } from '#src/storage/closures.ts'
import { listOrganisations } from '#src/storage/organisations.ts'
import { listPeerReplies, listPeerSummaries } from '#src/storage/peer-summaries.ts'
import { useLive } from '#src/workspace/use-live.ts'

export interface OurRound {
  readonly organisation: Organisation
  readonly round: Round
  readonly closure: Closure
}

export interface Peers {
  /** In the order in which they are shown. */
  readonly standing: readonly StandingSummary[]
  /** Closed rounds of ours, latest first. */
  readonly ours: readonly OurRound[]
  /** What peers said to us, latest first. */
  readonly replies: readonly PeerReply[]
}

/** Undefined while storage is being read. */
export function usePeers(): Peers | undefined {
  const ours = useLive(async (store) => {
    const organisations = await listOrganisations(store)
    const closed = await Promise.all(
      organisations.map(async (organisation) =>
        (await listClosedRounds(store, organisation.id)).map((one) => ({ ...one, organisation })),
      ),
    )
    return roundsToCompare(closed.flat())
  })
  const summaries = useLive(listPeerSummaries)
  const replies = useLive(listPeerReplies)
  const standing = useMemo(
    () => (summaries === undefined ? undefined : inPeerOrder(standingSummaries(summaries))),
    [summaries],
  )
  if (ours === undefined || standing === undefined || replies === undefined) return undefined
  return { standing, ours, replies }
}
