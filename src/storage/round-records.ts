import type { Organisation } from '#src/domain/record/organisation.ts'
import type { Round } from '#src/domain/record/round.ts'
import type { Unit } from '#src/domain/record/unit.ts'
import type { AnswerRecords } from '#src/domain/round/round-answers.ts'
import type { EvidenceRecords } from '#src/domain/round/round-evidence.ts'
import { listAgreedAnswers } from './agreed-answers.ts'
import { listDraftAnswers } from './draft-answers.ts'
import { readRoundEvidence } from './evidence-records.ts'
import type { Store } from './handle.ts'
import { isLead } from './lead.ts'
import { readOrganisation } from './organisation-records.ts'
import { countWhere, readWhere } from './rows.ts'
import { getRound } from './round-list.ts'
import { getUnit } from './unit-records.ts'

/** All that a screen about one round needs. */
export interface RoundRecords extends AnswerRecords, EvidenceRecords {
  readonly round: Round
  readonly organisation: Organisation
  readonly unit: Unit | null
  /** How many have handed in. What single people said stays in storage. */
  readonly handedIn: number
  readonly withdrawn: number
  /** Whether this device reveals and closes, or gathers for one that does. */
  readonly lead: boolean
}

/** Undefined where the round or its organisation was removed. */
export async function readRound(store: Store, roundId: string): Promise<RoundRecords | undefined> {
  const round = await getRound(store, roundId)
  if (round === undefined) return undefined
  const organisation = await readOrganisation(store, round.organisationId)
  if (organisation === undefined) return undefined
  const [unit, drafts, responses, handedIn, withdrawn, agreed, reveals, closures, evidence, lead] =
    await Promise.all([
      round.unitId === null ? undefined : getUnit(store, round.unitId),
      listDraftAnswers(store, roundId),
      round.mode === 'alone' ? readWhere(store, 'response', 'roundId', roundId) : [],
      countWhere(store, 'response', 'roundId', roundId),
      countWhere(store, 'withdrawal', 'roundId', roundId),
      listAgreedAnswers(store, roundId),
      readWhere(store, 'reveal', 'roundId', roundId),
      readWhere(store, 'closure', 'roundId', roundId),
      readRoundEvidence(store, roundId),
      isLead(store, roundId),
    ])
  return {
    round,
    organisation,
    unit: unit ?? null,
    drafts,
    responses,
    handedIn,
    withdrawn,
    agreed,
    reveals,
    closures,
    lead,
    ...evidence,
  }
}
