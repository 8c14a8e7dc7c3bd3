import { z } from './zod.ts'
import { count, date, id, name, stage, standing, text, time } from './fields.ts'
import { record, type Immutable } from './record.ts'

export const actionSchema = record({
  organisationId: id,
  roundId: z.nullable(id),
  questionMeaning: z.nullable(id),
  outcomeId: z.nullable(id),
  /** The stage that the action starts from. */
  fromStage: z.nullable(stage),
  /** The tip, step or recommendation that it was made from. */
  libraryItem: z.nullable(id),
  what: text,
  owner: name,
  partner: name,
  money: z.object({ cost: text, source: text }),
  measure: z.object({ what: text, startingFigure: text }),
  due: z.nullable(date),
  review: z.nullable(date),
  remindDaysBefore: z.array(count),
  obstacle: z.object({ what: text, wayRound: text }),
  standing,
  progress: z.object({
    state: z.literal(['notStarted', 'underWay', 'done', 'dropped']),
    reason: text,
    date: z.nullable(date),
  }),
  madeDifference: z.object({
    answer: z.nullable(z.literal(['yes', 'partly', 'no', 'tooSoon'])),
    how: text,
    /** When it was answered; null also where it was before days were kept. */
    date: z._default(z.nullable(date), null),
  }),
  notes: z.array(z.object({ at: time, text })),
  evidenceIds: z.array(id),
})
export type Action = Immutable<z.infer<typeof actionSchema>>
