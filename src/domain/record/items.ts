import { canonicalJson } from './canonical.ts'

/** Each item of such a list is a field of its own, with its own count under `itemField`. */
type Items = ReadonlyMap<string, unknown>

type KeyOf = (item: never) => string

const itself: KeyOf = (id: string) => id
/** Written down once, by one person, at one moment: none is ever changed. */
const moment: KeyOf = ({ at, ...said }: { readonly at: string }) => `${at}/${hashOf(said)}`

/**
 * The lists on which two devices may both put something, and what tells their items apart. A name
 * means the same in every kind of record. Null: an object by keys. What is no such list is one value.
 */
const LISTS: Readonly<Record<string, KeyOf | null>> = {
  notes: moment,
  reopenings: moment,
  evidenceIds: itself,
  questionMeanings: itself,
  leftOut: itself,
  edits: ({ part }: { readonly part: string }) => part,
  replies: ({ meaning }: { readonly meaning: string }) => meaning,
  tests: null,
  placed: null,
}

/** The name under which an item has its count: no field has a slash in its name. */
export function itemField(list: string, key: string): string {
  return `${list}/${key}`
}

/** By their keys; undefined where the field is no list of items. */
export function itemsOf(field: string, value: unknown): Items | undefined {
  const keyOf = Object.hasOwn(LISTS, field) ? LISTS[field] : undefined
  if (keyOf === undefined || typeof value !== 'object' || value === null) return undefined
  if (keyOf === null) return new Map(Object.entries(value))
  if (!Array.isArray(value)) return undefined
  return new Map(value.map((item) => [keyOf(item as never), item]))
}

/** In the order of their keys, which is the same on every device. */
export function fromItems(list: string, items: Items): unknown {
  const inOrder = [...items].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return LISTS[list] === null ? Object.fromEntries(inOrder) : inOrder.map(([, item]) => item)
}

/** Tells two of one moment apart, and next to nothing of what was said. */
function hashOf(said: object): string {
  let hash = 5381
  for (const char of canonicalJson(said)) hash = (hash * 33 + (char.codePointAt(0) ?? 0)) % 2 ** 32
  return hash.toString(36)
}
