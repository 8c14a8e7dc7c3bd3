import { beforeEach, describe, expect, it } from 'vitest'
import { standingSummaries } from '#src/domain/peer/standing.ts'
import type { PeerSummary } from '#src/domain/record/peer-summary.ts'
import type { Store } from '#src/storage/handle.ts'
import {
  getPeerSummary,
  keepPeerReply,
  keepPeerSummary,
  listPeerReplies,
  listPeerSummaries,
  removePeerRecords,
  restorePeerRecords,
  savePeerAnswer,
} from '#src/storage/peer-summaries.ts'
import { contentId } from '#src/transfer/json/content-id.ts'
import { aSentSummary } from '#tests/support/peers.ts'
import { NOW } from '#tests/support/records.ts'
import { aStoredRound, openTestStore } from './test-store.ts'

let store: Store
beforeEach(async () => {
  store = await openTestStore()
})

const keep = (sent: Partial<PeerSummary['summary']> = {}, to = store) => {
  const summary = aSentSummary(sent)
  return keepPeerSummary(to, { id: contentId(summary), summary, writtenAt: NOW })
}
const standing = async (of = store) =>
  standingSummaries(await listPeerSummaries(of)).map(({ summary }) => summary.summary.summaryId)

describe('summaries that others sent', () => {
  it('count once, however often the same file comes in', async () => {
    expect(await keep()).toEqual({ ok: true, news: 'new' })
    const [first] = await listPeerSummaries(store)
    expect(await keep()).toEqual({ ok: true, news: 'same' })
    expect(await listPeerSummaries(store)).toEqual([first])
  })

  it('stand alike in whatever order they come in, and an older one says so', async () => {
    const versions = [1, 3, 2]
    for (const version of versions) await keep({ version })
    const other = await openTestStore(undefined, { folder: '/other' })
    for (const version of versions.toReversed()) await keep({ version }, other)
    expect(await standing()).toEqual(['their-round.1.3'])
    expect(await standing(other)).toEqual(['their-round.1.3'])
    expect(await keep({ version: 0 })).toEqual({ ok: true, news: 'older' })
  })

  it('are not kept where the round is our own', async () => {
    const { roundId } = await aStoredRound(store)
    expect(await keep({ roundId })).toEqual({ ok: false, kind: 'ownRound' })
    expect(await listPeerSummaries(store)).toEqual([])
  })

  it('go with all that they superseded, and come back', async () => {
    await keep({ version: 1 })
    await keep({ version: 2 })
    const ids = (await listPeerSummaries(store)).map(({ id }) => id)
    await removePeerRecords(store, 'peerSummary', ids)
    expect(await standing()).toEqual([])
    expect(await restorePeerRecords(store, 'peerSummary', ids)).toEqual({ ok: true })
    expect(await standing()).toEqual(['their-round.1.2'])
  })

  it('that were removed come back when the file is opened again', async () => {
    await keep()
    const ids = (await listPeerSummaries(store)).map(({ id }) => id)
    await removePeerRecords(store, 'peerSummary', ids)
    expect(await keep()).toEqual({ ok: true, news: 'new' })
    expect(await standing()).toEqual(['their-round.1.1'])
  })

  it('keep what we say back, one thing for each question', async () => {
    await keep()
    const [{ id } = { id: '' }] = await listPeerSummaries(store)
    await savePeerAnswer(store, id, 'listening.1', { kind: 'question', text: 'How?' })
    await savePeerAnswer(store, id, 'knowing.1', { kind: 'agree', text: '' })
    await savePeerAnswer(store, id, 'listening.1', null)
    const { replies } = (await getPeerSummary(store, id)) ?? {}
    expect(replies).toEqual([{ meaning: 'knowing.1', kind: 'agree', text: '', at: NOW }])
    expect(await savePeerAnswer(store, 'nobody', 'knowing.1', null)).toEqual({
      ok: false,
      kind: 'missing',
    })
  })
})

describe('what peers say to us', () => {
  const REPLY = {
    summaryId: 'our-round.1.2',
    from: null,
    replies: [{ meaning: 'listening.1', kind: 'agree', text: '' }],
  } as const

  it('belongs to the round that the summary was made of, and counts once', async () => {
    const id = contentId(REPLY)
    expect(await keepPeerReply(store, id, REPLY)).toEqual({ ok: true, news: 'new' })
    expect(await keepPeerReply(store, id, REPLY)).toEqual({ ok: true, news: 'same' })
    expect(await listPeerReplies(store)).toMatchObject([{ ...REPLY, roundId: 'our-round' }])
  })
})
