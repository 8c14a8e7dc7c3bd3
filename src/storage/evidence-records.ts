import type { Evidence } from '#src/domain/record/evidence.ts'
import type { EvidenceRecords } from '#src/domain/round/round-evidence.ts'
import type { Store } from './handle.ts'
import { readOne, readWhere } from './rows.ts'

export function listEvidence(store: Store, organisationId: string): Promise<readonly Evidence[]> {
  return readWhere(store, 'evidence', 'organisationId', organisationId)
}

/** What the evidence of a round is worked out from; empty for a round that is not there. */
export async function readRoundEvidence(store: Store, roundId: string): Promise<EvidenceRecords> {
  const round = await readOne(store, 'round', roundId)
  if (round === undefined) return { evidence: [], links: [], checks: [] }
  const [evidence, links, checks] = await Promise.all([
    listEvidence(store, round.organisationId),
    readWhere(store, 'evidenceLink', 'roundId', roundId),
    readWhere(store, 'evidenceCheck', 'roundId', roundId),
  ])
  return { evidence, links, checks }
}
