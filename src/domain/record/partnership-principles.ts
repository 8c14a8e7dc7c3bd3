import { z } from './zod.ts'
import { date, id, text } from './fields.ts'
import { record, type Immutable } from './record.ts'

/** The principles of one partnership on one day, each placed 1 to 5. Labels, so never averaged. */
export const partnershipPrinciplesSchema = record({
  organisationId: id,
  unitId: id,
  date,
  placed: z.record(
    z.string(),
    z.object({ place: z.nullable(z.literal([1, 2, 3, 4, 5])), note: text }),
  ),
})
export type PartnershipPrinciples = Immutable<z.infer<typeof partnershipPrinciplesSchema>>
