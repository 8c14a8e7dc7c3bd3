import { z } from './zod.ts'
import { clockTime, count, id, time } from './fields.ts'
import { record, type Immutable } from './record.ts'

/** In the order in which a session has them. */
export const PART_KINDS = [
  'joining',
  'silence',
  'answering',
  'handIn',
  'talk',
  'break',
  'tables',
  'harvest',
  'tableActions',
  'close',
] as const

const part = z.object({
  id,
  kind: z.literal(PART_KINDS),
  questionId: z.nullable(id),
  /** What the part is given, with what was added to it. */
  seconds: count,
})

const position = {
  partId: z.nullable(id),
  partStartedAt: z.nullable(time),
  pausedAt: z.nullable(time),
  done: z.array(id),
  /** By somebody, and nobody plans them in again but by going to them. */
  skipped: z.array(id),
  /** By a new plan, for want of time; the next one may take them in again. */
  leftOut: z._default(z.array(id), []),
}

/** What somebody did, and how all stood before it: the way back from a slip of the finger. */
const step = z.object({
  kind: z.literal(['goOn', 'skip', 'goBack', 'pause', 'resume', 'extend', 'planAnew']),
  parts: z.array(part),
  ...position,
})
export type RunStep = Immutable<z.infer<typeof step>>

// What has a default came after the other fields, when no app had written a running order yet.

/** Id: the round's. Start times are kept, so that timers outlive a locked tablet and a reload. */
export const runningOrderSchema = record({
  roundId: id,
  plan: z.object({
    format: z.literal(['talk', 'cafe']),
    endTime: z.nullable(clockTime),
    silentSeconds: count,
    sound: z.boolean(),
    parts: z.array(part),
  }),
  run: z.object({
    ...position,
    /** Newest last. */
    past: z._default(z.array(step), []),
  }),
})
export type RunningOrder = Immutable<z.infer<typeof runningOrderSchema>>
