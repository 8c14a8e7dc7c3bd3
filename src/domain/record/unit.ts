import { z } from './zod.ts'
import { id, name } from './fields.ts'
import { record, type Immutable } from './record.ts'

export const unitSchema = record({
  organisationId: id,
  name,
  kind: z.literal(['unit', 'partnership']),
})
export type Unit = Immutable<z.infer<typeof unitSchema>>
