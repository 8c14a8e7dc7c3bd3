import type { PeerSummary } from '#src/domain/record/peer-summary.ts'
import type { StandingSummary } from './standing.ts'

/**
 * By name where they sent it, the others after them with the latest round first: an order that says
 * nothing of how far anybody has come.
 */
export function inPeerOrder(standing: readonly StandingSummary[]): readonly StandingSummary[] {
  return standing.toSorted(({ summary: one }, { summary: other }) => byName(one, other))
}

function byName(one: PeerSummary, other: PeerSummary): number {
  const [name, otherName] = [nameOf(one), nameOf(other)]
  if ((name === '') !== (otherName === '')) return name === '' ? 1 : -1
  return (
    COLLATOR.compare(name, otherName) ||
    compare(other.summary.roundDate, one.summary.roundDate) ||
    compare(one.id, other.id)
  )
}

function nameOf({ summary }: PeerSummary): string {
  return summary.from.name?.trim() ?? ''
}

const COLLATOR = new Intl.Collator('en')

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
