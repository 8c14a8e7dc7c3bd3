import { describe, expect, it } from 'vitest'
import { inPeerOrder } from '#src/domain/peer/peer-order.ts'
import { standingSummaries } from '#src/domain/peer/standing.ts'
import { aPeerSummary } from '#tests/support/peers.ts'

const from = (name: string | null) => ({ name, sector: 'council', nation: 'wales' }) as const

describe('the order of peers', () => {
  it('is by name, and by date where they sent none', () => {
    const peers = [
      aPeerSummary('a', { from: from(null), roundDate: '2026-01-01', claimed: 5 }),
      aPeerSummary('b', { from: from('Yarrow'), claimed: 1 }),
      aPeerSummary('c', { from: from(null), roundDate: '2026-05-01', claimed: 4 }),
      aPeerSummary('d', { from: from('Ash'), claimed: 2 }),
      aPeerSummary('e', { from: from(' '), roundDate: '2026-03-01', claimed: 3 }),
    ]
    const ids = inPeerOrder(standingSummaries(peers)).map(({ summary }) => summary.id)
    expect(ids).toEqual(['d', 'b', 'c', 'e', 'a'])
  })
})
