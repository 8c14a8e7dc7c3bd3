import { choice, howSure, id, questionsVersion, text } from '#src/domain/record/fields.ts'
import type { Immutable } from '#src/domain/record/record.ts'
import type { Response } from '#src/domain/record/response.ts'
import { z } from '#src/domain/record/zod.ts'

/** One person's answers on their way to the facilitator's device. */
export interface HandIn {
  readonly responseId: string
  readonly questionsVersion: Immutable<z.infer<typeof questionsVersion>>
  readonly role: string | null
  readonly answers: Response['answers']
}

const VERSION = 1

/** Short, because it has to fit a picture: answers stand in the order of the set, 0 is don't know. */
const packedSchema = z.object({
  handIn: z.literal(VERSION),
  set: z.tuple([
    questionsVersion.shape.setId,
    questionsVersion.shape.major,
    questionsVersion.shape.minor,
  ]),
  id,
  role: z.nullable(id),
  answers: z.array(z.tuple([z.literal([0, 1, 2, 3, 4, 5]), z.literal([0, 1, 2, 3]), text])),
})
const versionSchema = z.object({ handIn: z.number() })

export type ReadHandIn =
  | { readonly ok: true; readonly handIn: HandIn }
  | { readonly ok: false; readonly kind: 'damaged' | 'newer' | 'otherQuestions' }

/** In bytes. Answers without notes, sealed, are as long as one picture holds (see transfer/frames). */
const BARE_LENGTH = 240
/** With notes: so many bytes, or twice that, or twice that again … */
const NOTED_LENGTH = 1024

/**
 * A question without an answer is a fault: a hand-in is whole. Its length is one of a few, or those
 * who see it in a room could tell how much was written, and so by whom.
 */
export function packHandIn(handIn: HandIn, questionIds: readonly string[]): Uint8Array {
  const { setId, major, minor } = handIn.questionsVersion
  const answers = questionIds.map((questionId) => {
    const answer = handIn.answers[questionId]
    if (answer === undefined) throw new Error(`No answer to ${questionId}`)
    const chosen = answer.choice === 'dontKnow' ? 0 : answer.choice
    return [chosen, answer.howSure ?? 0, answer.note]
  })
  const { responseId, role } = handIn
  const packed = { handIn: VERSION, set: [setId, major, minor], id: responseId, role, answers }
  return fillUp(new TextEncoder().encode(JSON.stringify(packed)))
}

/** With spaces, which mean nothing after JSON. */
function fillUp(packed: Uint8Array): Uint8Array {
  const filled = new Uint8Array(lengthFor(packed.length)).fill(SPACE)
  filled.set(packed)
  return filled
}

const SPACE = 0x20

function lengthFor(bytes: number): number {
  if (bytes <= BARE_LENGTH) return BARE_LENGTH
  let length = NOTED_LENGTH
  while (length < bytes) length *= 2
  return length
}

/** `questionIds` are those of the round's set: a hand-in to other questions is refused. */
export function unpackHandIn(
  bytes: Uint8Array,
  questions: HandIn['questionsVersion'],
  questionIds: readonly string[],
): ReadHandIn {
  const raw = parseJson(bytes)
  const version = versionSchema.safeParse(raw)
  if (version.success && version.data.handIn > VERSION) return { ok: false, kind: 'newer' }
  const read = packedSchema.safeParse(raw)
  if (!read.success) return { ok: false, kind: 'damaged' }
  const { set, id: responseId, role, answers } = read.data
  const isSameSet = set[0] === questions.setId && set[1] === questions.major
  if (!isSameSet) return { ok: false, kind: 'otherQuestions' }
  if (answers.length !== questionIds.length) return { ok: false, kind: 'damaged' }
  const byQuestion = questionIds.map((questionId, index) => [questionId, unpack(answers[index])])
  return {
    ok: true,
    handIn: {
      responseId,
      role,
      questionsVersion: { setId: set[0], major: set[1], minor: set[2] },
      answers: Object.fromEntries(byQuestion) as HandIn['answers'],
    },
  }
}

function unpack(answer: z.infer<typeof packedSchema>['answers'][number] | undefined) {
  const [chosen, sure, note] = answer ?? [0, 0, '']
  return {
    choice: choice.parse(chosen === 0 ? 'dontKnow' : chosen),
    howSure: sure === 0 ? null : howSure.parse(sure),
    note,
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}
