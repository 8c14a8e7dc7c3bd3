import type { Immutable } from '#src/domain/record/record.ts'
import { z } from '#src/domain/record/zod.ts'

// What is being typed, of any length: what is too long is said, not cut.
const startDraftSchema = z.object({ partnership: z.string(), date: z.string() })

/** The partnership and the day of which principles are to be placed. */
export type StartDraft = Immutable<z.infer<typeof startDraftSchema>>

export function isStartDraft(values: unknown): values is StartDraft {
  return startDraftSchema.safeParse(values).success
}
