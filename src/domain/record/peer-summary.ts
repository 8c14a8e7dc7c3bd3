import { z } from './zod.ts'
import { choice, count, date, id, name, questionsVersion, stage, text, time } from './fields.ts'
import { NATIONS, SECTORS } from './organisation.ts'
import { record, type Immutable } from './record.ts'

/** What another organisation sent us. A newer revision of the same round supersedes the older one. */
export const peerSummarySchema = record({
  receivedAt: time,
  summary: z.object({
    summaryId: id,
    roundId: id,
    revision: count,
    version: count,
    status: z.literal(['draft', 'approved', 'published']),
    approved: z.nullable(z.object({ body: name, date })),
    from: z.object({
      /** Null where they did not send their name. */
      name: z.nullable(name),
      sector: z.literal(SECTORS),
      nation: z.literal(NATIONS),
    }),
    roundDate: date,
    questionsVersion,
    methodVersion: name,
    claimed: z.nullable(stage),
    backed: z.nullable(stage),
    evidenceChecked: count,
    questions: z.array(
      z.object({ meaning: id, choice: z.nullable(choice), backed: z.nullable(choice) }),
    ),
    parts: z.array(z.object({ part: id, edited: z.boolean(), text })),
  }),
  replies: z.array(
    z.object({ meaning: id, kind: z.literal(['agree', 'question']), text, at: time }),
  ),
})
export type PeerSummary = Immutable<z.infer<typeof peerSummarySchema>>
