import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standingSummaries, supersedes } from '#src/domain/peer/standing.ts'
import type { PeerSummary } from '#src/domain/record/peer-summary.ts'
import { SUMMARY_STATUSES } from '#src/domain/record/summary-draft.ts'
import { aPeerSummary } from '#tests/support/peers.ts'

const ofOneRound = (id: string, sent: Partial<PeerSummary['summary']>, writtenAt?: string) =>
  aPeerSummary(id, { roundId: 'theirs', ...sent }, writtenAt === undefined ? {} : { writtenAt })

const summaries = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-f0-9]{6}$/),
    roundId: fc.constantFrom('one', 'two', 'three'),
    revision: fc.nat(2),
    version: fc.nat(2),
    status: fc.constantFrom(...SUMMARY_STATUSES),
    writtenAt: fc.constantFrom(null, '2026-01-01T10:00:00Z', '2026-02-01T10:00:00Z'),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
)
const sets = summaries.map((all) =>
  all.map(({ id, writtenAt, ...sent }) => aPeerSummary(id, sent, { writtenAt })),
)

describe('which summaries stand', () => {
  it.each<[string, PeerSummary, PeerSummary]>([
    [
      'a later revision, whatever its version',
      ofOneRound('a', { revision: 2, version: 1, status: 'draft' }),
      ofOneRound('b', { revision: 1, version: 9 }),
    ],
    ['a later version', ofOneRound('a', { version: 2 }), ofOneRound('b', { version: 1 })],
    [
      'what a body approved before its draft',
      ofOneRound('a', { status: 'approved' }),
      ofOneRound('b', { status: 'draft' }),
    ],
    [
      'what was published before what was approved',
      ofOneRound('a', { status: 'published' }),
      ofOneRound('b', { status: 'approved' }),
    ],
    [
      'of two drafts of one version the one written later',
      ofOneRound('a', { status: 'draft' }, '2026-11-22T11:00:00Z'),
      ofOneRound('b', { status: 'draft' }, '2026-11-22T10:00:00Z'),
    ],
  ])('takes %s', (_what, wins, loses) => {
    expect(supersedes(wins, loses)).toBe(true)
    expect(supersedes(loses, wins)).toBe(false)
    expect(standingSummaries([loses, wins])).toEqual([{ summary: wins, earlierIds: [loses.id] }])
  })

  it('does not depend on the order in which they came in', () => {
    const inOrder = fc.tuple(sets, fc.infiniteStream(fc.nat()))
    fc.assert(
      fc.property(inOrder, ([all, keys]) => {
        const shuffled = all
          .map((one) => ({ one, key: keys.next().value as number }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ one }) => one)
        const byRound = (list: readonly PeerSummary[]) =>
          standingSummaries(list).toSorted((a, b) =>
            a.summary.summary.roundId < b.summary.summary.roundId ? -1 : 1,
          )
        expect(byRound(shuffled)).toEqual(byRound(all))
      }),
    )
  })

  it('keeps one of each round, and names all the others of it', () => {
    fc.assert(
      fc.property(sets, (all) => {
        const standing = standingSummaries(all)
        expect(new Set(standing.map(({ summary }) => summary.summary.roundId)).size).toBe(
          standing.length,
        )
        const ids = standing.flatMap(({ summary, earlierIds }) => [summary.id, ...earlierIds])
        expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
      }),
    )
  })
})
