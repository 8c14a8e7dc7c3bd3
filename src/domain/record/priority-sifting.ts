import { z } from './zod.ts'
import { count, date, id, name, text } from './fields.ts'
import { record, type Immutable } from './record.ts'

/** More than any list has; above it the numbers of a file would end where no next one is. */
export const PLACE_MAX = 1_000_000

/** One issue of the long list, what each test said of it, and what became of it. */
export const prioritySiftingSchema = record({
  organisationId: id,
  roundId: z.nullable(id),
  issue: text,
  questionMeaning: z.nullable(id),
  outcomeId: z.nullable(id),
  /** What it was taken from. Records from before source and place were kept have neither. */
  libraryItem: z._default(z.nullable(id), null),
  /** On the long list, in the order in which issues came; two devices can give the same one. */
  place: z._default(z.nullable(count.check(z.lte(PLACE_MAX))), null),
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
