import { z } from './zod.ts'
import { choiceCounts, count, id, time } from './fields.ts'
import { record, type Immutable } from './record.ts'

/** What the room was shown. It lists no responses, so that it does not tell who came before it. */
export const revealSchema = record({
  roundId: id,
  number: count,
  at: time,
  handedIn: count,
  counts: z.record(z.string(), choiceCounts),
})
export type Reveal = Immutable<z.infer<typeof revealSchema>>
