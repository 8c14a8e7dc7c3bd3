import { z } from './zod.ts'
import { date, id, text } from './fields.ts'
import { record, type Immutable } from './record.ts'

export const dataReadinessSchema = record({
  organisationId: id,
  /** The service or the data set that the card is about. */
  about: text,
  card: z.object({
    date,
    coveragePercent: z.nullable(z.number().check(z.gte(0), z.lte(100))),
    categories: text,
    whoIsMissing: text,
    compared: z.nullable(z.boolean()),
    changedDecision: z.object({ answer: z.nullable(z.boolean()), which: text }),
  }),
})
export type DataReadiness = Immutable<z.infer<typeof dataReadinessSchema>>
