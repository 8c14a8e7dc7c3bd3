import { STAGES, type Stage } from '#src/domain/answer/answer.ts'
import { listAnswered, listDontKnow, placingStage, type Answered, type Answers } from './answers.ts'
import type { Placement } from './placement.ts'

export interface HoldingBack {
  /** The questions at the lowest stage and that stage; none where only don't knows lie lowest. */
  readonly lowest: { readonly stage: Stage; readonly questions: readonly string[] } | null
  readonly dontKnow: readonly string[]
}

/** Nothing holds back at the last stage; before a placement only don't knows and blanks do. */
export function listHoldingBack(
  questionIds: readonly string[],
  answers: Answers,
  placement: Placement,
): HoldingBack {
  if (placement.kind === 'incomplete') return { lowest: null, dontKnow: [] }
  if (placement.kind === 'notPlaced') return { lowest: null, dontKnow: placement.dontKnow }
  if (placement.stage === 5) return { lowest: null, dontKnow: [] }

  const answered = listAnswered(questionIds, answers)
  return { lowest: lowestKnown(answered), dontKnow: listDontKnow(answered) }
}

/** A don't know lies at 2 for placing, yet is not listed as 2: it stands among the don't knows. */
function lowestKnown(answered: readonly Answered[]): HoldingBack['lowest'] {
  const stage = STAGES.find((one) => answered.some(({ choice }) => placingStage(choice) === one))
  if (stage === undefined) return null
  const questions = answered
    .filter(({ choice }) => choice === stage)
    .map(({ question }) => question)
  return questions.length === 0 ? null : { stage, questions }
}
