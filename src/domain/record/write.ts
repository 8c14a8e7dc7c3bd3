import { canonicalJson } from './canonical.ts'
import { fromItems, itemField, itemsOf } from './items.ts'
import type { Envelope, FieldsOf } from './record.ts'

/**
 * Puts the count of the write on every field of the patch, also on those that stay the same. In a
 * list of items it stands on those that came, changed or went, and on no other.
 */
export function applyWrite<T extends Envelope>(
  record: T,
  patch: Partial<FieldsOf<T>>,
  counter: number,
): T {
  const written: Record<string, unknown> = { ...record, ...patch }
  const counters = { ...record.counters }
  for (const [field, value] of Object.entries(patch)) {
    const items = itemsOf(field, value)
    if (items === undefined) {
      counters[field] = counter
      continue
    }
    const before = itemsOf(field, record[field as keyof T]) ?? new Map<string, unknown>()
    for (const key of new Set([...before.keys(), ...items.keys()])) {
      const isAsBefore = before.has(key) === items.has(key)
      if (isAsBefore && canonicalJson(before.get(key)) === canonicalJson(items.get(key))) continue
      counters[itemField(field, key)] = counter
    }
    const inOrder = fromItems(field, items)
    // What others wrote can have an item twice, and has it as they wrote it.
    if (!Array.isArray(value) || value.length === (inOrder as readonly unknown[]).length) {
      written[field] = inOrder
    }
  }
  return { ...written, counters } as T
}

export function createRecord<T extends Envelope>(id: string, fields: FieldsOf<T>, counter: number) {
  const blank = { id, counters: {}, deleted: null } as unknown as T
  return { ...applyWrite(blank, fields as Partial<FieldsOf<T>>, counter), id }
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

/** The greatest count in a record: a device that has seen it goes on from there. */
export function latestCounter(record: Envelope): number {
  return Math.max(0, record.deleted ?? 0, ...Object.values(record.counters))
}
