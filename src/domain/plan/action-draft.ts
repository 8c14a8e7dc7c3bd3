import { draftOf } from '#src/domain/record/draft.ts'
import { date } from '#src/domain/record/fields.ts'
import type { Immutable } from '#src/domain/record/record.ts'
import { z } from '#src/domain/record/zod.ts'

// What is being typed, of any length: what is too long is said, not cut.
const actionDraftSchema = z.object({ what: z.string(), owner: z.string(), due: z.nullable(date) })

/** An action that is not in the plan yet. */
export type ActionDraft = Immutable<z.infer<typeof actionDraftSchema>>

export const isActionDraft = draftOf(actionDraftSchema)
/** A note on the way that is not with its action yet. */
export const isNoteDraft = draftOf(z.object({ text: z.string() }))
