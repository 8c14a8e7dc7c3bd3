import type { Stage } from '#src/domain/answer/answer.ts'
import {
  listAnswered,
  listDontKnow,
  listMissing,
  placingStage,
  type Answered,
  type Answers,
} from './answers.ts'
import { countAtOrBeyond, dontKnowsThatUnplace, furthestStage } from './gate.ts'
import { rangeOf, type StageRange } from './range.ts'

export type Placement =
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }
  | {
      readonly kind: 'notPlaced'
      readonly dontKnow: readonly string[]
      readonly range: StageRange
    }
  | {
      readonly kind: 'placed'
      readonly stage: Stage
      readonly range: StageRange
      readonly dontKnow: readonly string[]
      /** Answers at the stage or further on, counted as they were placed. */
      readonly atOrBeyond: number
      /** How many of those are don't knows; above 0 only at the first two stages. */
      readonly dontKnowAmongThem: number
      readonly of: number
    }

export function placeAnswers(questionIds: readonly string[], answers: Answers): Placement {
  return placeWithRange(questionIds, answers, rangeOf)
}

/** A backed reading has the same placement but its own range. */
export function placeWithRange(
  questionIds: readonly string[],
  answers: Answers,
  toRange: (answered: readonly Answered[]) => StageRange,
): Placement {
  const missing = listMissing(questionIds, answers)
  if (missing.length > 0) return { kind: 'incomplete', missing }

  const answered = listAnswered(questionIds, answers)
  const dontKnow = listDontKnow(answered)
  const range = toRange(answered)
  if (dontKnow.length >= dontKnowsThatUnplace(answered.length)) {
    return { kind: 'notPlaced', dontKnow, range }
  }

  const stages = answered.map(({ choice }) => placingStage(choice))
  const stage = furthestStage(stages)
  return {
    kind: 'placed',
    stage,
    range,
    dontKnow,
    atOrBeyond: countAtOrBeyond(stage, stages),
    dontKnowAmongThem: placingStage('dontKnow') >= stage ? dontKnow.length : 0,
    of: answered.length,
  }
}
