import { withReply, type OurReply } from '#src/domain/peer/our-replies.ts'
import { supersedes } from '#src/domain/peer/standing.ts'
import type { PeerReply, PeerSummary } from '#src/domain/record/peer-summary.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import { change } from './change.ts'
import type { Store } from './handle.ts'
import type { Missing, Saved } from './refusals.ts'
import { readAll, readOne } from './rows.ts'

// The id of what comes in is the digest of its content: the same file counts once on every device,
// and nothing that comes later can take the place of something else.

export type PeerKind = 'peerSummary' | 'peerReply'

export interface Kept extends Saved {
  /** same: it was here; older: a newer one of the same round stands in its place. */
  readonly news: 'new' | 'same' | 'older'
}

export interface OwnRound {
  readonly ok: false
  /** Of a round that is on this device: nobody is a peer of their own. */
  readonly kind: 'ownRound'
}

type SummaryIn = Pick<PeerSummary, 'id' | 'summary' | 'writtenAt'>

/** All of them, in no order: see standingSummaries. */
export function listPeerSummaries(store: Store): Promise<readonly PeerSummary[]> {
  return readAll(store, 'peerSummary')
}

export function getPeerSummary(store: Store, id: string): Promise<PeerSummary | undefined> {
  return readOne(store, 'peerSummary', id)
}

export async function keepPeerSummary(
  store: Store,
  { id, summary, writtenAt }: SummaryIn,
): Promise<Kept | OwnRound> {
  const all = await listPeerSummaries(store)
  return change<Kept | OwnRound>(store, ['peerSummary', 'round'], async (on) => {
    if ((await on.find('round', summary.roundId)) !== undefined) {
      return { ok: false, kind: 'ownRound' }
    }
    if ((await on.find('peerSummary', id)) !== undefined) return { ok: true, news: 'same' }
    const fields = { summary, writtenAt, receivedAt: on.now, replies: [] }
    await on.put('peerSummary', id, fields)
    const kept = await on.find('peerSummary', id)
    const isOlder = all.some(
      (one) =>
        one.summary.roundId === summary.roundId && kept !== undefined && supersedes(one, kept),
    )
    return { ok: true, news: isOlder ? 'older' : 'new' }
  })
}

/** Null takes it back. */
export function savePeerAnswer(
  store: Store,
  id: string,
  meaning: string,
  reply: Pick<OurReply, 'kind' | 'text'> | null,
): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, ['peerSummary'], async (on) => {
    const there = await on.find('peerSummary', id)
    if (there === undefined) return { ok: false, kind: 'missing' }
    const next = reply === null ? null : { ...reply, at: on.now }
    await on.patch('peerSummary', id, { replies: withReply(there.replies, meaning, next) })
    return { ok: true }
  })
}

/** What peers said to us, the latest first. */
export async function listPeerReplies(store: Store): Promise<readonly PeerReply[]> {
  const replies = await readAll(store, 'peerReply')
  return replies.toSorted((one, other) =>
    one.receivedAt === other.receivedAt ? 0 : one.receivedAt < other.receivedAt ? 1 : -1,
  )
}

export function keepPeerReply(
  store: Store,
  id: string,
  reply: Omit<FieldsOf<PeerReply>, 'receivedAt' | 'roundId'>,
): Promise<Kept> {
  return change<Kept>(store, ['peerReply'], async (on) => {
    if ((await on.find('peerReply', id)) !== undefined) return { ok: true, news: 'same' }
    const roundId = roundOf(reply.summaryId)
    await on.put('peerReply', id, { ...reply, roundId, receivedAt: on.now })
    return { ok: true, news: 'new' }
  })
}

/** A summary of ours is named by its round, the revision of that and the version (see summary-file.ts). */
function roundOf(summaryId: string): string {
  return summaryId.split('.', 1)[0] ?? summaryId
}

/** With all earlier ones of the same round, or one of those would stand in its place. */
export function removePeerRecords(
  store: Store,
  kind: PeerKind,
  ids: readonly string[],
): Promise<void> {
  return change(store, [kind], async (on) => {
    for (const id of ids) if (await on.find(kind, id)) await on.remove(kind, id)
  })
}

export function restorePeerRecords(
  store: Store,
  kind: PeerKind,
  ids: readonly string[],
): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, [kind], async (on) => {
    for (const id of ids) if (await on.findRemoved(kind, id)) await on.restore(kind, id)
    const there = await Promise.all(ids.map((id) => on.find(kind, id)))
    return there.includes(undefined) ? { ok: false, kind: 'missing' } : { ok: true }
  })
}
