import { isStage, type Choice, type HowSure } from '#src/domain/answer/answer.ts'
import type { EvidenceState } from '#src/domain/round/evidence.ts'
import type { Answers } from './answers.ts'
import { needsEvidence, type EvidenceByQuestion } from './backed.ts'
import { neededAtStage } from './gate.ts'

/**
 * Bodies that only intend to act tend to be sure of themselves, bodies that have started unsure:
 * so moving on can feel like moving back.
 */
export type Sureness = 'sureNothingToShow' | 'unsureSomethingToShow'

/** How sure is optional: a question without an entry says nothing. */
export type HowSureByQuestion = Readonly<Record<string, HowSure | undefined>>

/**
 * Null unless more than half of all questions show the same pattern, each by itself. Very sure is
 * sure and not very sure is unsure; the middle says neither.
 */
export function readSureness(
  questionIds: readonly string[],
  answers: Answers,
  evidenceByQuestion: EvidenceByQuestion,
  howSureByQuestion: HowSureByQuestion,
): Sureness | null {
  const patterns = questionIds.map((question) =>
    patternOf(answers[question], evidenceByQuestion[question], howSureByQuestion[question]),
  )
  const isMost = (pattern: Sureness) =>
    patterns.filter((one) => one === pattern).length >= neededAtStage(questionIds.length)
  return SURENESS.find(isMost) ?? null
}

/** The questions that show either pattern, each by itself and in the order given. */
export function listSureness(
  questionIds: readonly string[],
  answers: Answers,
  evidenceByQuestion: EvidenceByQuestion,
  howSureByQuestion: HowSureByQuestion,
): Readonly<Record<Sureness, readonly string[]>> {
  const withPattern = (pattern: Sureness) =>
    questionIds.filter(
      (question) =>
        patternOf(answers[question], evidenceByQuestion[question], howSureByQuestion[question]) ===
        pattern,
    )
  return {
    sureNothingToShow: withPattern('sureNothingToShow'),
    unsureSomethingToShow: withPattern('unsureSomethingToShow'),
  }
}

const SURENESS: readonly Sureness[] = ['sureNothingToShow', 'unsureSomethingToShow']

function patternOf(
  choice: Choice | undefined,
  state: EvidenceState | undefined,
  howSure: HowSure | undefined,
): Sureness | null {
  if (!isStage(choice) || state === undefined || state === 'notChecked') return null
  // To be sure of an answer that needs no proof is candour, not over-confidence.
  if (state === 'none') return howSure === 3 && needsEvidence(choice) ? 'sureNothingToShow' : null
  return howSure === 1 ? 'unsureSomethingToShow' : null
}
