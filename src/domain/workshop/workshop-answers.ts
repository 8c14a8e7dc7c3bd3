import type { AgreedAnswer } from '#src/domain/record/agreed-answer.ts'
import type { Reveal } from '#src/domain/record/reveal.ts'
import {
  answersOfAgreed,
  BLANK_ANSWER,
  type AnswerByQuestion,
} from '#src/domain/round/question-answer.ts'
import { latestReveal } from './phase.ts'
import { groupAnswersShown } from './group-answers.ts'

/**
 * What a round says whose people answered first: what was agreed, and where nothing was, the answer
 * of the group as far as the room saw it, marked as not discussed.
 */
export function answersOfWorkshop(
  agreed: readonly AgreedAnswer[],
  reveals: readonly Reveal[],
): AnswerByQuestion {
  const reveal = latestReveal(reveals)
  const group = groupAnswersShown(Object.keys(reveal?.shown ?? {}), reveal)
  const open = Object.entries(group).flatMap(([question, choice]) =>
    choice === undefined ? [] : [[question, { ...BLANK_ANSWER, choice, notDiscussed: true }]],
  )
  const said = Object.entries(answersOfAgreed(agreed)).map(([question, answer]) => {
    const isAgreed = answer !== undefined && answer.choice !== null
    const choice = isAgreed ? answer.choice : (group[question] ?? null)
    return [
      question,
      { ...BLANK_ANSWER, ...answer, choice, notDiscussed: !isAgreed || answer.notDiscussed },
    ]
  })
  return Object.fromEntries([...open, ...said])
}
