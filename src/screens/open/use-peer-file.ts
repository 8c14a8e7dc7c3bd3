import { useState } from 'react'
import { writePreference } from '#src/platform/preferences.ts'
import { contentId } from '#src/transfer/json/content-id.ts'
import type { OpenedContent } from '#src/transfer/json/import-session.ts'
import {
  keepPeerReply,
  keepPeerSummary,
  removePeerRecords,
  type Kept,
  type OwnRound,
} from '#src/storage/peer-summaries.ts'
import type { Store } from '#src/storage/handle.ts'
import { getRound } from '#src/storage/round-list.ts'
import { useLive, useStore } from '#src/workspace/use-live.ts'

export type PeerContent = Extract<OpenedContent, { kind: 'summary' | 'reply' }>

export type PeerState = 'looking' | Kept['news'] | OwnRound['kind'] | 'undone' | 'failed'

/** Of a round that is on this device: nobody is a peer of their own. Undefined while storage is read. */
export function useIsOwn(content: PeerContent): boolean | undefined {
  const roundId = content.kind === 'summary' ? content.summary.roundId : null
  return useLive(
    async (store) => roundId !== null && (await getRound(store, roundId)) !== undefined,
    [roundId],
  )
}

/** Looked at first; kept only when a person says so, and taken back as long as the page is open. */
export function usePeerFile(content: PeerContent) {
  const store = useStore()
  const [state, setState] = useState<PeerState>('looking')
  const attempt = (work: () => Promise<PeerState>) =>
    void work().then(setState, () => setState('failed'))
  return {
    state,
    keep: () =>
      attempt(async () => {
        const kept = await keep(store, content)
        // The start screen gives way to where what is kept can be found.
        if (kept.ok && store.workspace === 'own') writePreference('hasData', 'yes')
        return kept.ok ? kept.news : kept.kind
      }),
    undo: () =>
      attempt(async () => {
        const kind = content.kind === 'summary' ? 'peerSummary' : 'peerReply'
        await removePeerRecords(store, kind, [idOf(content)])
        return 'undone'
      }),
  }
}

function keep(store: Store, content: PeerContent): Promise<Kept | OwnRound> {
  const id = idOf(content)
  if (content.kind === 'reply') return keepPeerReply(store, id, content.reply)
  const { summary, writtenAt } = content
  return keepPeerSummary(store, { id, summary, writtenAt })
}

function idOf(content: PeerContent): string {
  return contentId(content.kind === 'summary' ? content.summary : content.reply)
}
