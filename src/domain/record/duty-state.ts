import { z } from './zod.ts'
import { date, id, text } from './fields.ts'
import { NATIONS } from './organisation.ts'
import { record, type Immutable } from './record.ts'

/** Id: organisation, nation and item, so that switching nation loses nothing. */
export const dutyStateSchema = record({
  organisationId: id,
  nation: z.literal(NATIONS),
  dutyItem: id,
  state: z.object({
    met: z.nullable(z.literal(['met', 'part', 'notYet', 'doesNotApply'])),
    date: z.nullable(date),
    note: text,
  }),
  evidenceIds: z.array(id),
})
export type DutyState = Immutable<z.infer<typeof dutyStateSchema>>
