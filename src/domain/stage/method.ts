import type { Answers } from './answers.ts'
import { readBacked, type Backed, type EvidenceByQuestion } from './backed.ts'
import { gapBetween, type Gap } from './gap.ts'
import { listHoldingBack, type HoldingBack } from './holding-back.ts'
import { listMovesOn, type MovingOn } from './moves.ts'
import { placeAnswers, type Placement } from './placement.ts'
import { readSureness, type HowSureByQuestion, type Sureness } from './sureness.ts'

/** Kept with every closed round. A changed rule is a new version, or peers could not compare. */
export const METHOD_VERSION = 'gate-1'

export interface RoundAnswers {
  readonly questionIds: readonly string[]
  readonly answers: Answers
  readonly evidenceByQuestion: EvidenceByQuestion
  readonly howSureByQuestion?: HowSureByQuestion
}

export interface Reading {
  readonly method: typeof METHOD_VERSION
  readonly claimed: Placement
  readonly backed: Backed
  /** Null until both readings have a stage. */
  readonly gap: Gap | null
  readonly holdingBack: HoldingBack
  readonly movingOn: MovingOn
  readonly sureness: Sureness | null
}

/** All that the method says about the answers of one round. */
export function readAnswers({
  questionIds,
  answers,
  evidenceByQuestion,
  howSureByQuestion = {},
}: RoundAnswers): Reading {
  const claimed = placeAnswers(questionIds, answers)
  const backed = readBacked(questionIds, answers, evidenceByQuestion)
  return {
    method: METHOD_VERSION,
    claimed,
    backed,
    gap: gapOf(claimed, backed),
    holdingBack: listHoldingBack(questionIds, answers, claimed),
    movingOn: listMovesOn(questionIds, answers, claimed),
    sureness: readSureness(questionIds, answers, evidenceByQuestion, howSureByQuestion),
  }
}

function gapOf(claimed: Placement, backed: Backed): Gap | null {
  if (claimed.kind !== 'placed' || backed.kind !== 'checked') return null
  if (backed.placement.kind !== 'placed') return null
  return gapBetween(claimed.stage, backed.placement.stage)
}
