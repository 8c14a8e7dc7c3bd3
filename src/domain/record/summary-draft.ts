import { z } from './zod.ts'
import { count, date, id, name, text } from './fields.ts'
import { record, type Immutable } from './record.ts'

export const SUMMARY_STATUSES = ['draft', 'approved', 'published'] as const
export type SummaryStatus = (typeof SUMMARY_STATUSES)[number]

/** What a body wishes to say of a closed round to its peers. Id: the round; its words are its own. */
export const summaryDraftSchema = record({
  organisationId: id,
  roundId: id,
  /** The closure that the words were written for. */
  revision: count,
  version: z.int().check(z.gte(1)),
  /** Whether the name of the organisation goes along. */
  named: z.boolean(),
  /** The earlier round whose change is told; null for none. */
  comparedWith: z.nullable(id),
  leftOut: z.array(id),
  /** In the place of our words or of those in the round; figures cannot be edited. */
  edits: z.array(z.object({ part: id, text })),
  standing: z.object({
    status: z.literal(SUMMARY_STATUSES),
    /** Which body, a committee or a board and never a person, and when. */
    approved: z.object({ body: name, date: z.nullable(date) }),
  }),
})
export type SummaryDraft = Immutable<z.infer<typeof summaryDraftSchema>>
