import { z } from './zod.ts'
import { choiceCounts, count, id, time } from './fields.ts'
import { record, type Immutable } from './record.ts'

/**
 * What the room saw of one question. A later reveal can leave it as it was, so each question keeps
 * of how many it tells, and how many had withdrawn by then. Null counts: almost everyone chose the
 * same, and nothing says what, so that it is in no copy of this record either.
 */
const shownQuestion = z.object({
  handedIn: count,
  withdrawn: count,
  counts: z.nullable(choiceCounts),
  /** It stayed as it was once, and stays so: that it had to is something to reckon with as well. */
  settled: z.boolean(),
})
export type ShownQuestion = Immutable<z.infer<typeof shownQuestion>>

/** What the room was shown. It lists no responses, so that it does not tell who came before it. */
export const revealSchema = record({
  roundId: id,
  number: count,
  at: time,
  handedIn: count,
  shown: z.record(z.string(), shownQuestion),
})
export type Reveal = Immutable<z.infer<typeof revealSchema>>
