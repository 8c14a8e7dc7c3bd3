import { STAGES, isStage, type Choice } from '#src/domain/answer/answer.ts'
import { agreement } from './agreement.ts'
import type { Answers } from './answers.ts'

export type AgreementInWords = 'mostlyAgree' | 'mixed' | 'farApart' | 'split'

/** Counts those who know, unlike the thresholds for showing anything at all. */
const KNOWING_FOR_AGREEMENT = 5

/** Null when fewer than five know. */
export function readAgreement(choices: readonly Choice[]): AgreementInWords | null {
  const known = choices.filter(isStage)
  if (known.length < KNOWING_FOR_AGREEMENT) return null
  const counts = STAGES.map((stage) => known.filter((one) => one === stage).length)
  return agreementInWords(agreement(counts))
}

/** The cut-offs are our own, not from the literature. */
export function agreementInWords(value: number): AgreementInWords {
  const clean = withoutRoundingError(value)
  if (clean >= 0.5) return 'mostlyAgree'
  if (clean >= 0.2) return 'mixed'
  return clean >= 0 ? 'farApart' : 'split'
}

/** A sum of shares can miss a cut-off that it meets exactly by the last binary digit. */
function withoutRoundingError(value: number): number {
  return Math.round(value * 1e9) / 1e9
}

/** A split makes the stage provisional until the question has an agreed answer. */
export function listProvisional(
  questionIds: readonly string[],
  agreementByQuestion: Readonly<Record<string, AgreementInWords | null | undefined>>,
  agreed: Answers,
): string[] {
  return questionIds.filter(
    (question) => agreementByQuestion[question] === 'split' && agreed[question] === undefined,
  )
}
