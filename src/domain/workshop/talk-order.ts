import { agreementOf } from '#src/domain/disclosure/outside.ts'
import { stageCounts } from '#src/domain/disclosure/counts.ts'
import { agreement } from '#src/domain/stage/agreement.ts'
import type { ShownQuestion } from '#src/domain/record/reveal.ts'

/**
 * The widest disagreement first. It uses only what the room was shown: where almost everyone chose
 * the same, the order of the set stays, or the order itself would tell who is alone. Where too few
 * know, the talk is about finding out, and comes before those that mostly agree.
 */
export function orderByDisagreement(
  questionIds: readonly string[],
  shown: Readonly<Record<string, ShownQuestion | undefined>>,
): string[] {
  const rank = new Map(questionIds.map((question) => [question, agreementShown(shown[question])]))
  return questionIds.toSorted((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0))
}

/** Beyond every agreement that can be worked out. */
const ALMOST_EVERYONE = 2

/** As undecided as a room that is spread evenly. */
const TOO_FEW_KNOW = 0

function agreementShown(shown: ShownQuestion | undefined): number {
  const counts = shown?.counts ?? null
  if (counts === null) return ALMOST_EVERYONE
  return agreementOf(counts) === null ? TOO_FEW_KNOW : agreement(stageCounts(counts))
}
