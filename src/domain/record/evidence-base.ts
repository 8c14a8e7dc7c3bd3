import { z } from './zod.ts'
import { date, id, name, text } from './fields.ts'
import { record, type Immutable } from './record.ts'

/** One of the nine sources of an evidence base. Id: organisation and source. */
export const evidenceBaseSchema = record({
  organisationId: id,
  source: id,
  entry: z.object({
    state: z.nullable(z.literal(['haveIt', 'outOfDate', 'missing'])),
    date: z.nullable(date),
    owner: name,
    where: text,
    notCounted: text,
  }),
})
export type EvidenceBase = Immutable<z.infer<typeof evidenceBaseSchema>>
