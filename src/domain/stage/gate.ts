import { STAGES, type Stage } from '#src/domain/answer/answer.ts'

/**
 * The furthest stage that most answers have reached and none is more than one stage behind.
 * Stage 1 always fits, so every set of answers has one.
 */
export function furthestStage(stages: readonly Stage[]): Stage {
  if (stages.length === 0) throw new RangeError('No answers to place')
  return STAGES.findLast((stage) => fits(stage, stages)) ?? 1
}

function fits(stage: Stage, stages: readonly Stage[]): boolean {
  return (
    countAtOrBeyond(stage, stages) >= neededAtStage(stages.length) &&
    stages.every((one) => one >= stage - 1)
  )
}

export function countAtOrBeyond(stage: Stage, stages: readonly Stage[]): number {
  return stages.filter((one) => one >= stage).length
}

/** Five of eight; for other sets more than half. */
export function neededAtStage(questions: number): number {
  return Math.floor(questions / 2) + 1
}

/** From this many don't knows on there is no stage: three of eight. */
export function dontKnowsThatUnplace(questions: number): number {
  return Math.ceil((3 * questions) / 8)
}
