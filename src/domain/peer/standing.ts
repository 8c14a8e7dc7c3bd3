import type { PeerSummary } from '#src/domain/record/peer-summary.ts'
import type { SummaryStatus } from '#src/domain/record/summary-draft.ts'

/** One for each round that somebody sent: what they said last of it. */
export interface StandingSummary {
  readonly summary: PeerSummary
  /** Earlier ones of the same round, which no longer count; they go with it when it is removed. */
  readonly earlierIds: readonly string[]
}

/**
 * Which of the summaries stand, whatever order they came in. A round that was closed anew comes
 * before any version of what it said before; a version that a body approved before its draft.
 */
export function standingSummaries(summaries: readonly PeerSummary[]): readonly StandingSummary[] {
  const byRound = new Map<string, PeerSummary[]>()
  for (const one of summaries) {
    const { roundId } = one.summary
    byRound.set(roundId, [...(byRound.get(roundId) ?? []), one])
  }
  return [...byRound.values()].flatMap((ofRound) => {
    const [summary, ...earlier] = ofRound.toSorted(lastFirst)
    return summary === undefined ? [] : [{ summary, earlierIds: earlier.map(({ id }) => id) }]
  })
}

/** Whether one takes the place of another of the same round. */
export function supersedes(one: PeerSummary, other: PeerSummary): boolean {
  return lastFirst(one, other) < 0
}

const RANK: Readonly<Record<SummaryStatus, number>> = { draft: 0, approved: 1, published: 2 }

function lastFirst(one: PeerSummary, other: PeerSummary): number {
  const [a, b] = [one.summary, other.summary]
  return (
    b.revision - a.revision ||
    b.version - a.version ||
    RANK[b.status] - RANK[a.status] ||
    compare(other.writtenAt ?? '', one.writtenAt ?? '') ||
    // Two that nothing else tells apart stand in the same order on every device.
    compare(other.id, one.id)
  )
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
