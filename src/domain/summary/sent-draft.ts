import type { Immutable } from '#src/domain/record/record.ts'
import { z } from '#src/domain/record/zod.ts'

/** In which a summary can go out. */
export const SENT_FORMS = [
  'print',
  'word',
  'workbook',
  'csv',
  'journey',
  'code',
  'picture',
  'other',
] as const

// What is being typed, of any length: what is too long is said, not cut.
const sentDraftSchema = z.object({ to: z.string(), form: z.string(), date: z.nullable(z.string()) })

/** A line of what was sent where that is not written down yet. */
export type SentDraft = Immutable<z.infer<typeof sentDraftSchema>>

export function isSentDraft(values: unknown): values is SentDraft {
  return sentDraftSchema.safeParse(values).success
}
