import { z } from './zod.ts'
import { clockTime, count, id, time } from './fields.ts'
import { record, type Immutable } from './record.ts'

/** Id: the round's. Start times are kept, so that timers outlive a locked tablet and a reload. */
export const runningOrderSchema = record({
  roundId: id,
  plan: z.object({
    format: z.literal(['talk', 'cafe']),
    endTime: z.nullable(clockTime),
    silentSeconds: count,
    sound: z.boolean(),
    parts: z.array(
      z.object({
        id,
        kind: z.literal([
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
        ]),
        questionId: z.nullable(id),
        seconds: count,
      }),
    ),
  }),
  run: z.object({
    partId: z.nullable(id),
    partStartedAt: z.nullable(time),
    pausedAt: z.nullable(time),
    done: z.array(id),
    skipped: z.array(id),
  }),
})
export type RunningOrder = Immutable<z.infer<typeof runningOrderSchema>>
