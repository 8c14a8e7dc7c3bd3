/**
 * CLDR's code for a false right-to-left language. It shows every key in place of its words, so
 * that a text outside the locales, or a layout that only works one way, is seen at once.
 */
export const FALSE_LANGUAGE = 'ar-XB'

type Words = Record<string, unknown>

export function keysAsWords(source: Words, path: string): Words {
  return Object.fromEntries(
    Object.entries(source).map(([key, value]) => {
      const here = `${path}.${key}`
      if (typeof value === 'string') return [key, withPlaceholders(here, value)]
      return [key, keysAsWords(value as Words, here)]
    }),
  )
}

// Placeholders stay, so that a wrong one shows too.
function withPlaceholders(key: string, text: string): string {
  const placeholders = text.match(/\{\{[^}]+\}\}/g) ?? []
  return [`[${key}]`, ...placeholders].join(' ')
}
