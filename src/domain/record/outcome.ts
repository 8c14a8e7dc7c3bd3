import { z } from './zod.ts'
import { date, id, name, text } from './fields.ts'
import { record, type Immutable } from './record.ts'

const figure = z.object({ value: z.nullable(z.number()), date: z.nullable(date) })

export const outcomeSchema = record({
  organisationId: id,
  /** One of the menu, or null for the body's own. */
  menuId: z.nullable(id),
  name: text,
  chosen: z.boolean(),
  measure: z.object({ what: text, unit: name, lowerIsBetter: z.boolean() }),
  startingFigure: figure,
  target: figure,
  people: text,
  plan: text,
  questionMeanings: z.array(id),
})
export type Outcome = Immutable<z.infer<typeof outcomeSchema>>

export const outcomeReadingSchema = record({
  outcomeId: id,
  reading: z.object({ date, value: z.number(), note: text }),
})
export type OutcomeReading = Immutable<z.infer<typeof outcomeReadingSchema>>
