import { choicesIn } from '#src/domain/disclosure/counts.ts'
import type { Reveal } from '#src/domain/record/reveal.ts'
import type { Answers } from '#src/domain/stage/answers.ts'
import { groupAnswer } from '#src/domain/stage/group-answer.ts'

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
