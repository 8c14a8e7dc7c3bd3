import type { Organisation } from '#src/domain/record/organisation.ts'
import type { Round } from '#src/domain/record/round.ts'
import type { Unit } from '#src/domain/record/unit.ts'
import type { AnswerRecords } from '#src/domain/round/round-answers.ts'
import type { EvidenceRecords } from '#src/domain/round/round-evidence.ts'
import { readRoundEvidence } from './evidence.ts'
import type { Store } from './handle.ts'
import { readOrganisation } from './organisation-records.ts'
import { readOne, readWhere } from './rows.ts'

/** All that a screen about one round needs. */
export interface RoundRecords extends AnswerRecords, EvidenceRecords {
  readonly round: Round
  readonly organisation: Organisation
  readonly unit: Unit | null
}

/** Undefined where the round or its organisation was removed. */
export async function readRound(store: Store, roundId: string): Promise<RoundRecords | undefined> {
  const round = await readOne(store, 'round', roundId)
  if (round === undefined) return undefined
  const organisation = await readOrganisation(store, round.organisationId)
  if (organisation === undefined) return undefined
  const [unit, drafts, responses, agreed, closures, evidence] = await Promise.all([
    round.unitId === null ? undefined : readOne(store, 'unit', round.unitId),
    readWhere(store, 'draftAnswer', 'roundId', roundId),
    readWhere(store, 'response', 'roundId', roundId),
    readWhere(store, 'agreedAnswer', 'roundId', roundId),
    readWhere(store, 'closure', 'roundId', roundId),
    readRoundEvidence(store, roundId),
  ])
  return {
    round,
    organisation,
    unit: unit ?? null,
    drafts,
    responses,
    agreed,
    closures,
    ...evidence,
  }
}
