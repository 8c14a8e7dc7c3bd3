import { z } from './zod.ts'
import { count, id } from './fields.ts'
import type { Envelope } from './record.ts'

/**
 * What stands for a record without its content. With a life only, it was erased for good, and
 * merging takes the content of that life from every copy. Otherwise it was deleted, and a copy that
 * still has its content keeps it, so that it can be brought back there.
 */
export const tombstoneSchema = z.strictObject({
  id,
  counters: z.strictObject({ deleted: z.optional(count), life: z.optional(count) }),
  deleted: count,
})
export type Tombstone = Envelope & { readonly deleted: number }

export function isTombstone(raw: unknown): raw is Tombstone {
  // Nearly every row is of this sort, and the schema takes its time to refuse one.
  if (typeof raw === 'object' && raw !== null && 'deleted' in raw && raw.deleted === null) {
    return false
  }
  return tombstoneSchema.safeParse(raw).success
}

/** Goes up when a record is erased, and again when one is written under the same id after that. */
export function lifeOf({ counters }: Envelope): number {
  return Object.hasOwn(counters, 'life') ? (counters['life'] ?? 0) : 0
}

export function eraseRecord(recordId: string, counter: number): Tombstone {
  return { id: recordId, counters: { life: counter }, deleted: counter }
}

export function isErased(record: Envelope): boolean {
  const life = lifeOf(record)
  const hasLifeOnly = Object.keys(record.counters).length === 1
  return life > 0 && hasLifeOnly && record.deleted === life && isTombstone(record)
}

/** Says that it was deleted, and nothing of what it said. */
export function withoutContent({ id: recordId, counters, deleted }: Envelope): Tombstone {
  if (deleted === null) throw new Error('Only what was deleted leaves without its content')
  const marks = Object.entries(counters).filter(([field]) => MARKS.has(field))
  return { id: recordId, counters: Object.fromEntries(marks), deleted }
}

const MARKS: ReadonlySet<string> = new Set(['deleted', 'life'])
