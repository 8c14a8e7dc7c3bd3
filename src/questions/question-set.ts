import { z } from '#src/domain/record/zod.ts'
import type { Immutable } from '#src/domain/record/record.ts'
import { idSchema } from './id.ts'

/** What is asked. What helps with it lies in files of its own: the first screen does not need them. */
const questionSchema = z.strictObject({
  id: idSchema,
  /** Questions of different sets are compared by it: a new meaning gets a new number. */
  meaning: z.string().check(z.regex(/^[a-z0-9-]+\.[1-9]\d*$/)),
})

const setFileSchema = z.strictObject({
  id: idSchema,
  version: z.strictObject({
    major: z.int().check(z.minimum(1)),
    minor: z.int().check(z.minimum(0)),
  }),
  words: idSchema,
  method: z.string(),
  /** In the order in which they are asked. */
  questions: z.array(questionSchema).check(z.minLength(1)),
})

export type Question = Immutable<z.infer<typeof questionSchema>>

type SetFile = Immutable<z.infer<typeof setFileSchema>>
export type SetVersion = SetFile['version']

export interface QuestionSet extends SetFile {
  /** The namespace of the words that help, apart from those that are needed to answer. */
  readonly helpWords: string
}

export function createQuestionSet(setFile: unknown): QuestionSet {
  const set = setFileSchema.parse(setFile)
  return { ...set, helpWords: `${set.words}-help` }
}
