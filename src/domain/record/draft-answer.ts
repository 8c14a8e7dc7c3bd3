import { z } from './zod.ts'
import { choice, howSure, id, text } from './fields.ts'
import { record, type Immutable } from './record.ts'

/** Id: round and question. */
export const draftAnswerSchema = record({
  roundId: id,
  questionId: id,
  answer: z.object({
    /** Null is blank, which is not "don't know". */
    choice: z.nullable(choice),
    howSure: z.nullable(howSure),
    note: text,
  }),
})
export type DraftAnswer = Immutable<z.infer<typeof draftAnswerSchema>>
