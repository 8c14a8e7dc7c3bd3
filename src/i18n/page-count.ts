// Where a page's number stands in a text, only the language knows; what it is, only the printer.

/** Private-use letters, which no translation has. Give them to a text in the place of the numbers. */
export const PAGE = '\uE000'
export const PAGES = '\uE001'

type Part = { readonly text: string } | { readonly count: 'page' | 'pages' }

/** A text that was given the two, as words and counters. */
export function splitAtCounters(words: string): readonly Part[] {
  return words
    .split(/([\uE000\uE001])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === PAGE) return { count: 'page' }
      return part === PAGES ? { count: 'pages' } : { text: part }
    })
}
