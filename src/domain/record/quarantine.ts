import { z } from './zod.ts'
import { name, text, time } from './fields.ts'
import { record, type Immutable } from './record.ts'

/** A row that could not be read, kept as it was found. */
export const quarantineSchema = record({
  kind: name,
  /** The key that it had in its table. */
  key: text,
  /** Where the schema failed, as paths of fields; never their content. */
  problems: z.array(text),
  at: time,
  raw: z.unknown(),
})
export type Quarantine = Immutable<z.infer<typeof quarantineSchema>>
