import type { Immutable } from '#src/domain/record/record.ts'
import { z } from '#src/domain/record/zod.ts'

// What is being typed, of any length: what is too long is said, not cut.
const issueDraftSchema = z.object({ issue: z.string() })

/** An issue in own words that is not on the list yet. */
export type IssueDraft = Immutable<z.infer<typeof issueDraftSchema>>

export function isIssueDraft(values: unknown): values is IssueDraft {
  return issueDraftSchema.safeParse(values).success
}
