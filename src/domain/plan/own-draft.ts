import { draftOf } from '#src/domain/record/draft.ts'
import type { Immutable } from '#src/domain/record/record.ts'
import { z } from '#src/domain/record/zod.ts'

// What is being typed, of any length: what is too long is said, not cut.
const ownDraftSchema = z.object({ name: z.string() })

/** Something in own words that is not on its list yet. */
export type OwnDraft = Immutable<z.infer<typeof ownDraftSchema>>

export const isOwnDraft = draftOf(ownDraftSchema)
