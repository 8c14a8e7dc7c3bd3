import { z } from '#src/domain/record/zod.ts'
import type { Immutable } from '#src/domain/record/record.ts'
import { date } from '#src/domain/record/fields.ts'

// What is being typed, of any length: what is too long is said, not cut.
const actionDraftSchema = z.object({ what: z.string(), owner: z.string(), due: z.nullable(date) })
const noteDraftSchema = z.object({ text: z.string() })

/** An action that is not in the plan yet. */
export type ActionDraft = Immutable<z.infer<typeof actionDraftSchema>>
/** A note on the way that is not with its action yet. */
export type NoteDraft = Immutable<z.infer<typeof noteDraftSchema>>

export function isActionDraft(values: unknown): values is ActionDraft {
  return actionDraftSchema.safeParse(values).success
}

export function isNoteDraft(values: unknown): values is NoteDraft {
  return noteDraftSchema.safeParse(values).success
}
