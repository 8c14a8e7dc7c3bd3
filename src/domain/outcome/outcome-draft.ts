import { draftOf } from '#src/domain/record/draft.ts'
import type { Immutable } from '#src/domain/record/record.ts'
import { z } from '#src/domain/record/zod.ts'

// What is being typed, of any length: what is too long is said, not cut.
const readingDraftSchema = z.object({ date: z.string(), value: z.string(), note: z.string() })

/** A reading that is not with its outcome yet. */
export type ReadingDraft = Immutable<z.infer<typeof readingDraftSchema>>

export const isReadingDraft = draftOf(readingDraftSchema)
