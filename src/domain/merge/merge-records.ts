import { canonicalJson } from '#src/domain/record/canonical.ts'
import { fromItems, itemField, itemsOf } from '#src/domain/record/items.ts'
import type { Envelope } from '#src/domain/record/record.ts'
import { isErased, lifeOf } from '#src/domain/record/tombstone.ts'
import { isSame } from './same.ts'

/**
 * The last writer of each field wins, and of each item of a list; where the counts are the same, the
 * greater canonical value. Removal is a field as well: what was removed stays so until somebody
 * brings it back. What was erased has ended a life: nothing of that life or an earlier one comes
 * back.
 */
export function mergeRecords<T extends Envelope>(one: T, other: T): T {
  if (one.id !== other.id) throw new Error('Only two copies of one record can be merged')
  if (lifeOf(one) !== lifeOf(other)) return lifeOf(one) > lifeOf(other) ? one : other
  if (isErased(one) || isErased(other)) return isErased(one) ? one : other
  if (isSame(one, other)) return one
  const [mine, theirs] = [withItemCounts(one), withItemCounts(other)]
  const fields = unionOfKeys(mine, theirs).filter((field) => field !== 'id' && field !== 'counters')
  const merged = fields
    .map((field) => [field, laterItems(field, mine, theirs) ?? laterValue(field, mine, theirs)])
    .filter(([, value]) => value !== undefined)
  const counters = unionOfKeys(mine.counters, theirs.counters).map((field) => [
    field,
    Math.max(countOf(field, mine), countOf(field, theirs)),
  ])
  return {
    ...Object.fromEntries(merged),
    id: one.id,
    counters: Object.fromEntries(counters),
  } as T
}

/**
 * Records from before had one count for a whole list: each item that is there takes it over, and each
 * that has a count of its own, for it was known to whoever wrote the list. The later of both counts
 * holds. What is not there and has no count was nowhere marked as removed, so the other side may
 * still have it.
 */
function withItemCounts(record: Envelope): Envelope {
  const lists = Object.keys(record.counters).flatMap((field) => {
    const items = itemsOf(field, valueOf(field, record))
    return items === undefined ? [] : [{ field, items }]
  })
  if (lists.length === 0) return record
  const whole = new Set(lists.map(({ field }) => field))
  const others = Object.entries(record.counters).filter(([field]) => !whole.has(field))
  const ofItems = lists.flatMap(({ field, items }) => {
    const there = [...items.keys()].map((key) => itemField(field, key))
    const counted = Object.keys(record.counters).filter((name) =>
      name.startsWith(itemField(field, '')),
    )
    return [...there, ...counted].map(
      (name) => [name, Math.max(countOf(field, record), countOf(name, record))] as const,
    )
  })
  return { ...record, counters: Object.fromEntries([...others, ...ofItems]) }
}

/** Undefined where it is no list on either side. What is there on one side only, and as late, stays. */
function laterItems(field: string, one: Envelope, other: Envelope): unknown {
  const [mine, theirs] = [valueOf(field, one), valueOf(field, other)]
  const items = [itemsOf(field, mine ?? theirs), itemsOf(field, theirs ?? mine)] as const
  if (items[0] === undefined || items[1] === undefined) return undefined
  if (isSame(mine, theirs)) return mine
  const own = mine === undefined ? NONE : items[0]
  const others = theirs === undefined ? NONE : items[1]
  const kept = [...new Set([...own.keys(), ...others.keys()])].flatMap((key) => {
    const difference = countOf(itemField(field, key), one) - countOf(itemField(field, key), other)
    const from = difference > 0 ? own : others
    if (difference !== 0) return from.has(key) ? [[key, from.get(key)] as const] : []
    if (!own.has(key) || !others.has(key))
      return [[key, (own.has(key) ? own : others).get(key)] as const]
    return [[key, greater(own.get(key), others.get(key))] as const]
  })
  return fromItems(field, new Map(kept))
}

const NONE: ReadonlyMap<string, unknown> = new Map()

function unionOfKeys(one: object, other: object): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].sort()
}

function laterValue(field: string, one: Envelope, other: Envelope): unknown {
  const [mine, theirs] = [valueOf(field, one), valueOf(field, other)]
  const difference = countOf(field, one) - countOf(field, other)
  if (difference !== 0) return difference > 0 ? mine : theirs
  if (theirs === undefined) return mine
  if (mine === undefined) return theirs
  return greater(mine, theirs)
}

function greater(mine: unknown, theirs: unknown): unknown {
  return canonicalJson(mine) >= canonicalJson(theirs) ? mine : theirs
}

function valueOf(field: string, record: Envelope): unknown {
  return Object.hasOwn(record, field) ? record[field as keyof Envelope] : undefined
}

function countOf(field: string, record: Envelope): number {
  return Object.hasOwn(record.counters, field) ? (record.counters[field] ?? 0) : 0
}
