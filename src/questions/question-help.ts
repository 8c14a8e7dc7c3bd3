import { z } from '#src/domain/record/zod.ts'
import type { Immutable } from '#src/domain/record/record.ts'
import { idSchema } from './id.ts'
import type { QuestionSet } from './question-set.ts'
import { sourceSchema, type Source } from './sources.ts'

const id = idSchema
const sources = z.array(sourceSchema).check(z.minLength(1))
const backedItem = z.strictObject({ id, source: sourceSchema })
/** A prompt comes from the place of its whole question, or from one of its own. */
const prompt = z.strictObject({ id, source: z.union([z.literal('question'), sourceSchema]) })

const helpFileSchema = z.strictObject({
  question: id,
  source: sourceSchema,
  facts: z.array(z.strictObject({ id, sources })),
  objections: z.array(backedItem),
  barriers: z.array(backedItem),
  memberActions: z.array(backedItem),
  evidencePrompts: z.array(prompt),
  discussPrompts: z.array(prompt),
  /** A step leads from a stage to the next one. */
  steps: z.array(z.strictObject({ id, from: z.literal([1, 2, 3, 4]), sources })),
})
type HelpFile = Immutable<z.infer<typeof helpFileSchema>>

export interface Prompt {
  readonly id: string
  readonly source: Source
}

type Prompts = 'evidencePrompts' | 'discussPrompts'

/** What helps with one question: each fact, prompt and step carries its source. */
export interface QuestionHelp
  extends Omit<HelpFile, Prompts>, Readonly<Record<Prompts, readonly Prompt[]>> {}

/** The help of a set, in the order of its questions. A question without help, or the other way round, is a fault. */
export function createHelp(
  set: QuestionSet,
  helpFiles: readonly unknown[],
): readonly QuestionHelp[] {
  const written = helpFiles.map((file) => toHelp(helpFileSchema.parse(file)))
  const asked = set.questions.map((question) => question.id)
  const left = written.find(({ question }) => !asked.includes(question))
  if (left) throw new Error(`No question ${left.question} in ${set.words}`)
  return asked.map((questionId) => findHelp(written, questionId))
}

export function findHelp(help: readonly QuestionHelp[], questionId: string): QuestionHelp {
  const found = help.find(({ question }) => question === questionId)
  if (found === undefined) throw new Error(`No help for question ${questionId}`)
  return found
}

function toHelp(file: HelpFile): QuestionHelp {
  const sourced = (prompts: HelpFile[Prompts]): readonly Prompt[] =>
    prompts.map(({ id: promptId, source }) => ({
      id: promptId,
      source: source === 'question' ? file.source : source,
    }))
  return {
    ...file,
    evidencePrompts: sourced(file.evidencePrompts),
    discussPrompts: sourced(file.discussPrompts),
  }
}
