// Import it only from what loads later: the first question must not wait for it.
import explainedFile from '#questions/explained.json'
import { z } from '#src/domain/record/zod.ts'

const ids = z.array(z.string().check(z.minLength(1))).check(z.minLength(1))

const schema = z.strictObject({
  /** By the id of the question whose help uses or means them. */
  questions: z.record(z.string(), ids),
  result: ids,
  duties: ids,
})

/** Which words are explained where they stand, in the order in which they are wanted there. */
export const explained: {
  readonly questions: Readonly<Record<string, readonly string[]>>
  readonly result: readonly string[]
  readonly duties: readonly string[]
} = schema.parse(explainedFile)
