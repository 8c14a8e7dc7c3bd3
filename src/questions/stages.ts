import stageFile from '#questions/stages.json'
import { STAGES, type Stage } from '#src/domain/answer/answer.ts'
import { z } from '#src/domain/record/zod.ts'

interface NamedStage {
  readonly stage: Stage
  /** Stays the same in every language; the name in words is in locales. */
  readonly id: string
}

/** From the first stage to the last. */
export const stages: readonly NamedStage[] = z
  .array(z.strictObject({ stage: z.literal(STAGES), id: z.string() }))
  .parse(stageFile)
