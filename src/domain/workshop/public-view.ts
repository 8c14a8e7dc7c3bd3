import { mayShowCountsInRoom, REPLIES_TO_SHOW } from '#src/domain/disclosure/may-show.ts'
import {
  choice,
  choiceCounts,
  clockTime,
  count,
  date,
  id,
  name,
  questionsVersion,
  time,
} from '#src/domain/record/fields.ts'
import { SECTORS } from '#src/domain/record/organisation.ts'
import type { Immutable } from '#src/domain/record/record.ts'
import { PART_KINDS } from '#src/domain/record/running-order.ts'
import { z } from '#src/domain/record/zod.ts'

// What the room sees, whole in itself: it is drawn on a laptop that knows nothing of the round. It
// can come from anywhere, so it holds nothing but what is listed here, and counts that the room may
// not see are refused on arrival as well.

/** A question, and the words that its statements take from the organisation. */
const topic = z.strictObject({
  questionId: id,
  questionsVersion,
  terms: z.strictObject({ sector: z.literal(SECTORS), communitiesPhrase: name }),
})
export type PublicTopic = Immutable<z.infer<typeof topic>>

const enough = z.int().check(z.gte(REPLIES_TO_SHOW))

const shown = z.discriminatedUnion('kind', [
  /** Not revealed, or too few. */
  z.strictObject({ kind: z.literal('nothing') }),
  z.strictObject({ kind: z.literal('almostEveryone'), replies: enough }),
  z.strictObject({
    kind: z.literal('counts'),
    counts: choiceCounts.check(z.refine((counts) => mayShowCountsInRoom(counts))),
  }),
])

export type PublicShown = Immutable<z.infer<typeof shown>>

export const publicViewSchema = z.discriminatedUnion('kind', [
  /** Before anybody has handed in. */
  z.strictObject({
    kind: z.literal('welcome'),
    organisation: name,
    /** Null: the whole organisation. */
    unit: z.nullable(name),
    round: name,
    date,
    questions: count,
  }),
  /** How many have handed in, and never of how many. */
  z.strictObject({
    kind: z.literal('gathering'),
    handedIn: count,
    /** There from the reveal on: what was handed in is no longer all sealed. */
    isRevealed: z.optional(z.literal(true)),
  }),
  /** A part of the session and how long it goes on. It has no spread beside it. */
  z.strictObject({
    kind: z.literal('timer'),
    part: z.literal(PART_KINDS),
    /** What is talked about; null where the part is about no single question. */
    topic: z.nullable(topic),
    /** Null while it is paused, and where no time is kept. */
    endsAt: z.nullable(time),
    /** While it is paused. */
    secondsLeft: z.nullable(count),
    /** The end as a time of day, on a device whose clock may be another: nothing counts down. */
    until: z.optional(clockTime),
  }),
  z.strictObject({
    kind: z.literal('spread'),
    topic,
    shown,
    /** Who handed in since: they count in the turnout and not here. */
    handedInAfter: count,
  }),
  /** What the group agreed; neither why nor who saw it another way. */
  z.strictObject({ kind: z.literal('agreed'), topic, choice }),
  z.strictObject({ kind: z.literal('end') }),
])

export type PublicView = Immutable<z.infer<typeof publicViewSchema>>

/** Null for whatever is not exactly a view. */
export function readPublicView(value: unknown): PublicView | null {
  const read = publicViewSchema.safeParse(value)
  return read.success ? read.data : null
}

const messageSchema = z.discriminatedUnion('kind', [
  /** From a window that has just opened: what does the room see? */
  z.strictObject({ kind: z.literal('hello') }),
  z.strictObject({ kind: z.literal('show'), view: publicViewSchema }),
])

/** What the windows of one browser say to each other. */
export type PublicMessage = Immutable<z.infer<typeof messageSchema>>

/** Null for whatever is not exactly a message: windows of other versions may be open. */
export function readPublicMessage(value: unknown): PublicMessage | null {
  const read = messageSchema.safeParse(value)
  return read.success ? read.data : null
}
