import { countChoices, type ChoiceCounts } from '#src/domain/disclosure/counts.ts'
import { agreementOf } from '#src/domain/disclosure/outside.ts'
import { mayReveal, showQuestion, type MayReveal } from '#src/domain/disclosure/reveal.ts'
import type { Response } from '#src/domain/record/response.ts'
import type { Reveal, ShownQuestion } from '#src/domain/record/reveal.ts'
import type { Round } from '#src/domain/record/round.ts'
import type { WrongStatus } from '#src/domain/round/life.ts'
import type { Answers } from '#src/domain/stage/answers.ts'
import { isGathering, latestReveal } from './phase.ts'

/** What the next reveal shows of each question, in the light of what was shown before. */
export function showRound(
  questionIds: readonly string[],
  responses: readonly Response[],
  last: Pick<Reveal, 'shown'> | undefined,
  withdrawn: number,
): Readonly<Record<string, ShownQuestion>> {
  return Object.fromEntries(
    questionIds.map((question) => {
      const before = last?.shown[question] ?? null
      return [question, showQuestion(before, countQuestion(responses, question), withdrawn)]
    }),
  )
}

export function countQuestion(responses: readonly Response[], question: string): ChoiceCounts {
  return countChoices(responses.flatMap(({ answers }) => answers[question]?.choice ?? []))
}

/** Questions on which the room is split and nothing is agreed: they make the stage provisional. */
export function listSplit(
  questionIds: readonly string[],
  reveal: Pick<Reveal, 'shown'> | undefined,
  agreed: Answers,
): string[] {
  return questionIds.filter((question) => {
    const counts = reveal?.shown[question]?.counts ?? null
    return counts !== null && agreementOf(counts) === 'split' && agreed[question] === undefined
  })
}

export function mayRevealRound(
  round: Round,
  reveals: readonly Reveal[],
  handedIn: number,
): MayReveal | WrongStatus {
  if (!isGathering(round)) return { ok: false, kind: 'wrongStatus', status: round.status }
  return mayReveal(latestReveal(reveals)?.handedIn ?? null, handedIn)
}
