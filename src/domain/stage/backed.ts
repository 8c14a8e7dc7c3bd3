import { isStage, type Choice, type Stage } from '#src/domain/answer/answer.ts'
import type { EvidenceState } from '#src/domain/round/evidence.ts'
import { listAnswered, type Answers } from './answers.ts'
import { gapBetween, type Gap } from './gap.ts'
import { placeWithRange, type Placement } from './placement.ts'
import { rangeOf } from './range.ts'

/** A question without an entry has not been checked. */
export type EvidenceByQuestion = Readonly<Record<string, EvidenceState | undefined>>

export interface QuestionGap {
  readonly question: string
  readonly claimed: Stage
  readonly backed: Stage
  readonly gap: Gap
}

export type Backed =
  | {
      readonly kind: 'partlyChecked'
      readonly checked: number
      readonly of: number
      readonly toCheck: readonly string[]
    }
  | {
      readonly kind: 'checked'
      readonly answers: Answers
      readonly placement: Placement
      /** Only the questions that claim more than they can show. */
      readonly gaps: readonly QuestionGap[]
    }

/**
 * What the evidence can show. There is no backed stage until every question is checked, because
 * not yet checked is not the same as nothing to show.
 */
export function readBacked(
  questionIds: readonly string[],
  answers: Answers,
  evidenceByQuestion: EvidenceByQuestion,
): Backed {
  const stateOf = (question: string) => evidenceByQuestion[question] ?? 'notChecked'
  const toCheck = questionIds.filter((question) => !isChecked(answers[question], stateOf(question)))
  if (toCheck.length > 0) {
    const of = questionIds.length
    return { kind: 'partlyChecked', checked: of - toCheck.length, of, toCheck }
  }

  const answered = listAnswered(questionIds, answers)
  const backed: Answers = Object.fromEntries(
    answered.map(({ question, choice }) => [question, backedChoice(choice, stateOf(question))]),
  )
  const cap = (stage: Stage, question: string) => backedStage(stage, stateOf(question))
  return {
    kind: 'checked',
    answers: backed,
    placement: placeWithRange(questionIds, backed, () => rangeOf(answered, cap)),
    gaps: listGaps(questionIds, answers, backed),
  }
}

/** Evidence can lower a claim of 3 or more only. The others count as checked without it. */
export function needsEvidence(choice: Choice): boolean {
  return isStage(choice) && choice > CAP.none
}

/** A blank question may get evidence before its answer does; without both it stays unchecked. */
function isChecked(choice: Choice | undefined, state: EvidenceState): boolean {
  return state !== 'notChecked' || (choice !== undefined && !needsEvidence(choice))
}

/** What evidence of this kind can carry at most. Where nobody has looked there is no cap yet. */
const CAP: Readonly<Record<EvidenceState, Stage>> = {
  notChecked: 5,
  none: 2,
  activity: 3,
  result: 4,
  trend: 5,
}

function backedChoice(choice: Choice, state: EvidenceState): Choice {
  return isStage(choice) ? backedStage(choice, state) : choice
}

function backedStage(claimed: Stage, state: EvidenceState): Stage {
  const cap = CAP[state]
  return claimed < cap ? claimed : cap
}

function listGaps(
  questionIds: readonly string[],
  claims: Answers,
  backed: Answers,
): readonly QuestionGap[] {
  return questionIds.flatMap((question) => {
    const [from, to] = [claims[question], backed[question]]
    if (!isStage(from) || !isStage(to) || from === to) return []
    return [{ question, claimed: from, backed: to, gap: gapBetween(from, to) }]
  })
}
