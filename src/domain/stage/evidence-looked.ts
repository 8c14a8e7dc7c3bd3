import type { EvidenceState } from '#src/domain/round/evidence.ts'
import type { Answers } from './answers.ts'
import { needsEvidence, type EvidenceByQuestion } from './backed.ts'

/** In the method an answer that needs no evidence counts as checked; people are told the two apart. */
export interface EvidenceLooked {
  /** Where somebody has looked, whatever was found. */
  readonly checked: number
  /** Those and the ones where somebody still has to. */
  readonly total: number
  /** Answers that need none and where nobody has looked. */
  readonly needNone: number
}

export function countLooked(
  questionIds: readonly string[],
  answers: Answers,
  evidenceByQuestion: EvidenceByQuestion,
): EvidenceLooked {
  const stateOf = (question: string): EvidenceState => evidenceByQuestion[question] ?? 'notChecked'
  const unlooked = questionIds.filter((question) => stateOf(question) === 'notChecked')
  const needNone = unlooked.filter((question) => {
    const choice = answers[question]
    return choice !== undefined && !needsEvidence(choice)
  }).length
  return {
    checked: questionIds.length - unlooked.length,
    total: questionIds.length - needNone,
    needNone,
  }
}
