import { canonicalJson } from './canonical.ts'
import type { Envelope, FieldsOf } from './record.ts'
import { isErased, lifeOf } from './tombstone.ts'

/** Puts the count of the write on every field of the patch, also on those that stay the same. */
export function applyWrite<T extends Envelope>(
  record: T,
  patch: Partial<FieldsOf<T>>,
  counter: number,
): T {
  return { ...record, ...patch, counters: { ...record.counters, ...mark(patch, counter) } }
}

export function createRecord<T extends Envelope>(id: string, fields: FieldsOf<T>, counter: number) {
  return { ...fields, id, counters: mark(fields, counter), deleted: null } as unknown as T
}

/** Of an id whose record was erased: a new life, or every copy of the tombstone would take it away. */
export function createAgain<T extends Envelope>(id: string, fields: FieldsOf<T>, counter: number) {
  const created = createRecord<T>(id, fields, counter)
  return { ...created, counters: { ...created.counters, life: counter } }
}

export function removeRecord<T extends Envelope>(record: T, counter: number): T {
  return { ...record, deleted: counter, counters: { ...record.counters, deleted: counter } }
}

export function restoreRecord<T extends Envelope>(record: T, counter: number): T {
  return { ...record, deleted: null, counters: { ...record.counters, deleted: counter } }
}

function mark(fields: object, counter: number): Record<string, number> {
  return Object.fromEntries(Object.keys(fields).map((field) => [field, counter]))
}

/**
 * The last writer of each field wins; where the counts are the same, the greater canonical value.
 * Removal is a field as well: what was removed stays so until somebody brings it back. What was
 * erased has ended a life: nothing of that life or an earlier one comes back.
 */
export function mergeRecords<T extends Envelope>(one: T, other: T): T {
  if (one.id !== other.id) throw new Error('Only two copies of one record can be merged')
  if (lifeOf(one) !== lifeOf(other)) return lifeOf(one) > lifeOf(other) ? one : other
  if (isErased(one) || isErased(other)) return isErased(one) ? one : other
  const fields = unionOfKeys(one, other).filter((field) => field !== 'id' && field !== 'counters')
  const merged = fields
    .map((field) => [field, laterValue(field, one, other)])
    .filter(([, value]) => value !== undefined)
  const counters = unionOfKeys(one.counters, other.counters).map((field) => [
    field,
    Math.max(countOf(field, one), countOf(field, other)),
  ])
  return {
    ...Object.fromEntries(merged),
    id: one.id,
    counters: Object.fromEntries(counters),
  } as T
}

function unionOfKeys(one: object, other: object): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].sort()
}

function laterValue(field: string, one: Envelope, other: Envelope): unknown {
  const [mine, theirs] = [valueOf(field, one), valueOf(field, other)]
  const difference = countOf(field, one) - countOf(field, other)
  if (difference !== 0) return difference > 0 ? mine : theirs
  if (theirs === undefined) return mine
  if (mine === undefined) return theirs
  return canonicalJson(mine) >= canonicalJson(theirs) ? mine : theirs
}

function valueOf(field: string, record: Envelope): unknown {
  return Object.hasOwn(record, field) ? record[field as keyof Envelope] : undefined
}

function countOf(field: string, record: Envelope): number {
  return Object.hasOwn(record.counters, field) ? (record.counters[field] ?? 0) : 0
}

/** The greatest count in a record: a device that has seen it goes on from there. */
export function latestCounter(record: Envelope): number {
  return Math.max(0, record.deleted ?? 0, ...Object.values(record.counters))
}
