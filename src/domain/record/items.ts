import { canonicalJson } from './canonical.ts'

/** Each item of such a list is a field of its own, with its own count under `itemField`. */
type Items = ReadonlyMap<string, unknown>

type KeyOf = (item: never) => string

const itself: KeyOf = (id: string) => id
/** Without a trace of the words, by which one that is gone could be confirmed. */
const moment: KeyOf = ({ at }: { readonly at: string }) => at

/**
 * The lists on which two devices may both put something, and what tells their items apart. A name
 * means the same in every kind of record. Null: an object by keys. What is no such list is one value.
 */
const LISTS: Readonly<Record<string, KeyOf | null>> = {
  notes: moment,
  reopenings: moment,
  evidenceIds: itself,
  questionMeanings: itself,
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
  if (keyOf === moment) return byMoment(value)
  return new Map(value.map((item) => [keyOf(item as never), item]))
}

/** What was said in one millisecond is one item: each once, in an order that is the same everywhere. */
function byMoment(said: readonly unknown[]): Items {
  const moments = new Map<string, Map<string, unknown>>()
  for (const one of said) {
    const at = moment(one as never)
    const together = moments.get(at) ?? new Map<string, unknown>()
    moments.set(at, together.set(canonicalJson(one), one))
  }
  return new Map([...moments].map(([at, together]) => [at, inOrderOfKeys(together)]))
}

function inOrderOfKeys(items: Items): unknown[] {
  return entriesInOrder(items).map(([, item]) => item)
}

function entriesInOrder(items: Items): [string, unknown][] {
  return [...items].toSorted(([one], [other]) => (one < other ? -1 : 1))
}

/** In the order of their keys, which is the same on every device. */
export function fromItems(list: string, items: Items): unknown {
  // What was said at one moment is a list within the list.
  return LISTS[list] === null
    ? Object.fromEntries(entriesInOrder(items))
    : inOrderOfKeys(items).flat()
}
