import { z } from '#src/domain/record/zod.ts'
import type { Immutable } from '#src/domain/record/record.ts'
import { sourceSchema } from './sources.ts'

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
const prompt = z.strictObject({ id })
const backedItem = z.strictObject({ id, source: sourceSchema })
const sources = z.array(sourceSchema).check(z.minLength(1))

const questionSchema = z.strictObject({
  id,
  /** Questions of different sets are compared by it: a new meaning gets a new number. */
  meaning: z.string().check(z.regex(/^[a-z0-9-]+\.[1-9]\d*$/)),
  source: sourceSchema,
  facts: z.array(z.strictObject({ id, source: sources })),
  objections: z.array(backedItem),
  barriers: z.array(backedItem),
  memberActions: z.array(backedItem),
  evidencePrompts: z.array(prompt),
  discussPrompts: z.array(prompt),
  /** A step leads from a stage to the next one. */
  steps: z.array(z.strictObject({ id, from: z.literal([1, 2, 3, 4]), sources })),
})

const setFileSchema = z.strictObject({
  id,
  version: z.strictObject({
    major: z.int().check(z.minimum(1)),
    minor: z.int().check(z.minimum(0)),
  }),
  words: id,
  method: z.string(),
  questions: z.array(id).check(z.minLength(1)),
})

export type Question = Immutable<z.infer<typeof questionSchema>>

type SetFile = Immutable<z.infer<typeof setFileSchema>>
export type SetVersion = SetFile['version']

export interface QuestionSet extends Omit<SetFile, 'questions'> {
  /** The namespace of the words that help, apart from those that are needed to answer. */
  readonly helpWords: string
  /** In the order in which they are asked. */
  readonly questions: readonly Question[]
}

/** Puts a set together from its files. A question that the set names but nobody wrote is a fault. */
export function createQuestionSet(
  setFile: unknown,
  questionFiles: readonly unknown[],
): QuestionSet {
  const set = setFileSchema.parse(setFile)
  const written = questionFiles.map((file) => questionSchema.parse(file))
  return { ...set, helpWords: `${set.words}-help`, questions: set.questions.map(questionOf) }

  function questionOf(questionId: string): Question {
    const question = written.find((candidate) => candidate.id === questionId)
    if (question === undefined) throw new Error(`No question ${questionId} in ${set.words}`)
    return question
  }
}
