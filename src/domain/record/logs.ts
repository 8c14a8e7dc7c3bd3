import { z } from './zod.ts'
import { count, date, id, name, text, time } from './fields.ts'
import { record, type Immutable } from './record.ts'

// What this device wrote, read and sent. None of it is merged into another device.

export const backupLogSchema = record({
  at: time,
  fileName: name,
  sha256: z.nullable(text),
  encrypted: z.boolean(),
  records: count,
  /** Read back and counted; without that it is not called a backup. */
  verified: z.boolean(),
  /** The device's counter then: what was done since is what has a greater one. */
  counter: count,
  /** Rounds whose sealed answers are in the file. */
  holdsAnswersOf: z.array(id),
  /** How many responses the device held: they carry no count, so only their number tells of new ones. */
  responses: z._default(count, 0),
  /** When a person said that the file is in its place, or it was read again; the app cannot see it. */
  placedAt: z._default(z.nullable(time), null),
})
export type BackupLog = Immutable<z.infer<typeof backupLogSchema>>

export const importLogSchema = record({
  at: time,
  fileName: name,
  sha256: z.nullable(text),
  fileKind: name,
  counts: z.object({ added: count, same: count, changed: count, left: count }),
  /** The counter right after; the import can be undone while the device has this one. */
  counter: count,
  /** What stood there before; null where nothing did. */
  before: z.array(z.object({ kind: name, id, record: z.nullable(z.json()) })),
})
export type ImportLog = Immutable<z.infer<typeof importLogSchema>>

export const sharingLogSchema = record({
  organisationId: id,
  roundId: id,
  revision: count,
  summaryVersion: count,
  status: z.literal(['draft', 'approved', 'published']),
  form: name,
  date,
  /** An organisation, never a person. */
  to: name,
})
export type SharingLog = Immutable<z.infer<typeof sharingLogSchema>>
