import { isStage, type Stage } from '#src/domain/answer/answer.ts'
import type { Answered } from './answers.ts'
import { furthestStage } from './gate.ts'

/** How far a placement could be off because of what is not known. */
export interface StageRange {
  readonly lowest: Stage
  readonly highest: Stage
}

/**
 * Reads each don't know as 1, then as 5. `show` is applied after that, so that a backed reading
 * caps what was put in for a don't know as well.
 */
export function rangeOf(
  answered: readonly Answered[],
  show: (stage: Stage, question: string) => Stage = (stage) => stage,
): StageRange {
  const reading = (dontKnowAs: Stage) =>
    furthestStage(
      answered.map(({ question, choice }) => show(isStage(choice) ? choice : dontKnowAs, question)),
    )
  return { lowest: reading(1), highest: reading(5) }
}
