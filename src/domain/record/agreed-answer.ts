import { z } from './zod.ts'
import { choice, id, standing, text } from './fields.ts'
import { record, type Immutable } from './record.ts'

/** Id: round and question. */
export const agreedAnswerSchema = record({
  roundId: id,
  questionId: id,
  agreed: z.object({
    /** Null: nothing agreed yet. */
    choice: z.nullable(choice),
    reason: text,
    dissent: text,
    wouldChange: text,
  }),
  standing,
  /** The group answer was taken without talk. */
  notDiscussed: z.boolean(),
})
export type AgreedAnswer = Immutable<z.infer<typeof agreedAnswerSchema>>
