import { searchWords } from './fold.ts'

interface Entry<Item> {
  readonly item: Item
  readonly title: string
  readonly all: string
}

/** Built once for a list of items in one language; a search then only looks words up. */
export type SearchIndex<Item> = readonly Entry<Item>[]

export function createIndex<Item extends { readonly title: string }>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): SearchIndex<Item> {
  return items.map((item) => {
    const title = spaced(item.title)
    return { item, title, all: title + spaced(textOf(item)) }
  })
}

/**
 * The items in which each word of the query begins some word; all of them where nothing is asked.
 * Those with more of the query in their title come first, and otherwise the order stays.
 */
export function searchIndex<Item>(index: SearchIndex<Item>, query: string): readonly Item[] {
  const asked = [...new Set(searchWords(query))].map((word) => ` ${word}`)
  return index
    .filter(({ all }) => asked.every((word) => all.includes(word)))
    .map(({ item, title }) => ({
      item,
      inTitle: asked.filter((word) => title.includes(word)).length,
    }))
    .toSorted((one, other) => other.inTitle - one.inTitle)
    .map(({ item }) => item)
}

/** A space before each word marks its beginning. */
function spaced(text: string): string {
  return searchWords(text)
    .map((word) => ` ${word}`)
    .join('')
}
