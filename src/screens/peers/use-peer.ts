import { standingSummaries } from '#src/domain/peer/standing.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import type { PeerSummary } from '#src/domain/record/peer-summary.ts'
import { listOrganisations } from '#src/storage/organisations.ts'
import { getPeerSummary, listPeerSummaries } from '#src/storage/peer-summaries.ts'
import { useLive } from '#src/workspace/use-live.ts'

export interface OpenedPeer {
  /** Null for one that is not here. */
  readonly peer: PeerSummary | null
  /** The one that stands in its place; null where it stands itself. */
  readonly newerId: string | null
  /** Ours, one of which may send a reply. */
  readonly organisations: readonly Organisation[]
}

/** Undefined while storage is being read. */
export function usePeer(id: string): OpenedPeer | undefined {
  const peer = useLive(async (store) => (await getPeerSummary(store, id)) ?? null, [id])
  const others = useLive(
    async (store) => {
      const standing = standingSummaries(await listPeerSummaries(store))
      const newer = standing.find(({ earlierIds }) => earlierIds.includes(id))
      return {
        newerId: newer?.summary.id ?? null,
        organisations: await listOrganisations(store),
      }
    },
    [id],
  )
  return peer === undefined || others === undefined ? undefined : { peer, ...others }
}
