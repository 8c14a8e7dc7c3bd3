/**
 * CLDR's code for a false right-to-left language. It shows every key in place of its words, so
 * that a text outside the locales, or a layout that only works one way, is seen at once.
 */
export const FALSE_LANGUAGE = 'ar-XB'

type Words = Record<string, unknown>

export function keysAsWords(source: Words, path: string): Words {
  return Object.fromEntries(
    Object.entries(source).flatMap(([key, value]): [string, unknown][] => {
      const here = `${path}.${key}`
      if (typeof value !== 'string') return [[key, keysAsWords(value as Words, here)]]
      return formsOf(key).map((form) => [form, withPlaceholders(here, value)])
    }),
  )
}

const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other']
const OTHER = '_other'

// English has two forms of a plural; without the six of Arabic, English would show through.
function formsOf(key: string): readonly string[] {
  if (!key.endsWith(OTHER)) return [key]
  return PLURAL_FORMS.map((form) => `${key.slice(0, -OTHER.length)}_${form}`)
}

// Placeholders stay, so that a wrong one shows too.
function withPlaceholders(key: string, text: string): string {
  const placeholders = text.match(/\{\{[^}]+\}\}/g) ?? []
  return [`[${key}]`, ...placeholders].join(' ')
}
