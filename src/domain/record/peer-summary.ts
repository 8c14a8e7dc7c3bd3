import { z } from './zod.ts'
import { choice, count, date, id, name, questionsVersion, stage, text, time } from './fields.ts'
import { NATIONS, SECTORS } from './organisation.ts'
import { record, type Immutable } from './record.ts'

/** Who sent it, as far as they said. */
const sender = z.object({
  /** Null where they did not send their name. */
  name: z.nullable(name),
  sector: z.literal(SECTORS),
  nation: z.literal(NATIONS),
})
export type Sender = Immutable<z.infer<typeof sender>>

/** What another organisation sent us. A newer revision of the same round supersedes the older one. */
export const peerSummarySchema = record({
  receivedAt: time,
  /** By the clock of those who wrote it: of two drafts of one version the later one stands. */
  writtenAt: z._default(z.nullable(time), null),
  summary: z.object({
    summaryId: id,
    roundId: id,
    revision: count,
    version: count,
    status: z.literal(['draft', 'approved', 'published']),
    approved: z.nullable(z.object({ body: name, date })),
    from: sender,
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

/** What a peer said back of a summary of ours. It belongs to the round that the summary was made of. */
export const peerReplySchema = record({
  receivedAt: time,
  roundId: id,
  summaryId: id,
  /** Null where they did not say who they are. */
  from: z.nullable(sender),
  replies: z.array(z.object({ meaning: id, kind: z.literal(['agree', 'question']), text })),
})
export type PeerReply = Immutable<z.infer<typeof peerReplySchema>>
