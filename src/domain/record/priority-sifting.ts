import { z } from './zod.ts'
import { date, id, name, text } from './fields.ts'
import { record, type Immutable } from './record.ts'

/** One issue of the long list, what each test said of it, and what became of it. */
export const prioritySiftingSchema = record({
  organisationId: id,
  roundId: z.nullable(id),
  issue: text,
  questionMeaning: z.nullable(id),
  outcomeId: z.nullable(id),
  tests: z.record(z.string(), z.nullable(z.literal(['yes', 'no', 'notSure']))),
  gapSize: z.nullable(z.literal(['small', 'medium', 'large'])),
  alreadyOnIt: z.object({ answer: z.nullable(z.boolean()), who: name }),
  decision: z.object({
    list: z.literal(['long', 'short', 'leftOut']),
    reason: text,
    date: z.nullable(date),
  }),
})
export type PrioritySifting = Immutable<z.infer<typeof prioritySiftingSchema>>
