import { countChoices, type ChoiceCounts } from '#src/domain/disclosure/counts.ts'
import { showQuestion } from '#src/domain/disclosure/reveal.ts'
import type { Response } from '#src/domain/record/response.ts'
import type { Reveal, ShownQuestion } from '#src/domain/record/reveal.ts'
import { agreementOf } from '#src/domain/disclosure/outside.ts'
import { choicesIn } from '#src/domain/disclosure/counts.ts'
import { groupAnswer } from '#src/domain/stage/group-answer.ts'
import type { Answers } from '#src/domain/stage/answers.ts'

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

/**
 * The group's answers as far as the room saw the spread. Where almost everyone chose the same there
 * is none: it would say what, so that the room has to say it itself.
 */
export function groupAnswersShown(
  questionIds: readonly string[],
  reveal: Pick<Reveal, 'shown'> | undefined,
): Answers {
  return Object.fromEntries(
    questionIds.map((question) => {
      const counts = reveal?.shown[question]?.counts ?? null
      const group = counts === null ? null : groupAnswer(choicesIn(counts))
      return [question, group?.kind === 'answered' ? group.answer : undefined]
    }),
  )
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
