import { z } from './zod.ts'
import { clockTime, count, date, id, name, questionsVersion, text, time } from './fields.ts'
import { record, type Immutable } from './record.ts'

export const MODES = ['alone', 'together', 'eachFirst'] as const
export type Mode = (typeof MODES)[number]

export const ROUND_STATUSES = [
  'draft',
  'collecting',
  'revealed',
  'agreeing',
  'closed',
  'reopened',
] as const
export type RoundStatus = (typeof ROUND_STATUSES)[number]

const reopening = z.object({ at: time, note: text })
export type Reopening = Immutable<z.infer<typeof reopening>>

export const roundSchema = record({
  organisationId: id,
  /** Null: the whole organisation. */
  unitId: z.nullable(id),
  name,
  date,
  mode: z.literal(MODES),
  status: z.literal(ROUND_STATUSES),
  reopenings: z.array(reopening),
  questionsVersion,
  methodVersion: name,
  /** How many replies are expected. */
  expected: z.nullable(count),
  /** Only if wanted, never party groups. */
  roles: z.array(z.object({ id, name, expected: z.nullable(count) })),
  endTime: z.nullable(clockTime),
  /** Days that sealed responses are kept after closing; paused while an information request is open. */
  retention: z.object({ days: count, pausedAt: z.nullable(time) }),
  stageNamesShown: z.boolean(),
  /** A practice round has made-up replies and never touches real ones. */
  practice: z.boolean(),
  /** The round whose evidence and actions were carried over. */
  followsRoundId: z.nullable(id),
  createdAt: time,
})
export type Round = Immutable<z.infer<typeof roundSchema>>
