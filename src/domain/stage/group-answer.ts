import { isStage, type Choice, type Stage } from '#src/domain/answer/answer.ts'
import type { Answers } from './answers.ts'

/** Counts replies; a don't know is a reply. */
const REPLIES_FOR_A_GROUP = 5

export type GroupAnswer =
  | { readonly kind: 'tooFew'; readonly replies: number }
  | {
      readonly kind: 'answered'
      readonly answer: Choice
      readonly replies: number
      readonly knowing: number
    }

/**
 * The lower middle answer of those who know: always an answer that somebody gave, never rounded
 * up. Where half or more do not know, the group does not know.
 */
export function groupAnswer(choices: readonly Choice[]): GroupAnswer {
  const replies = choices.length
  if (replies < REPLIES_FOR_A_GROUP) return { kind: 'tooFew', replies }

  const known = choices.filter(isStage)
  const answer = 2 * known.length <= replies ? 'dontKnow' : lowerMiddle(known)
  return { kind: 'answered', answer, replies, knowing: known.length }
}

function lowerMiddle(stages: readonly Stage[]): Stage {
  const middle = stages.toSorted((one, other) => one - other)[Math.ceil(stages.length / 2) - 1]
  if (middle === undefined) throw new RangeError('No middle of nothing')
  return middle
}

/**
 * What a group round is placed by: the agreed answer once there is one, also when it is a don't
 * know; else the group's. Questions with neither stay blank and so need to be agreed first.
 */
export function answersForPlacing(
  questionIds: readonly string[],
  groupAnswers: Readonly<Record<string, GroupAnswer | undefined>>,
  agreed: Answers,
): Answers {
  return Object.fromEntries(
    questionIds.map((question) => {
      const group = groupAnswers[question]
      const ofGroup = group?.kind === 'answered' ? group.answer : undefined
      return [question, agreed[question] ?? ofGroup]
    }),
  )
}
