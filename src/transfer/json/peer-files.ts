import { peerReplySchema, peerSummarySchema } from '#src/domain/record/peer-summary.ts'
import type { Immutable } from '#src/domain/record/record.ts'
import { z } from '#src/domain/record/zod.ts'

// What goes between organisations. Both kinds say only what may be published.

/** What one organisation sends of one closed round. */
export const summaryContent = peerSummarySchema.shape.summary
export type SummaryContent = Immutable<z.infer<typeof summaryContent>>

/** What a peer says back of a summary: per question "we looked and agree", or a question. */
export const replyContent = z.object({
  summaryId: peerReplySchema.shape.summaryId,
  from: z._default(peerReplySchema.shape.from, null),
  replies: peerReplySchema.shape.replies,
})
export type ReplyContent = Immutable<z.infer<typeof replyContent>>
