import { readFileSync } from 'node:fs'
import { FALSE_LANGUAGE } from '#src/i18n/false-language.ts'

/** The words on the screen for a key such as `result.next.close`. */
export type Say = (key: string) => string

/** What the app says in a language, so that a button is found by its words in any of them. */
export function sayIn(language: string): Say {
  return language === FALSE_LANGUAGE ? (key) => `[${key}]` : english
}

function english(key: string): string {
  const [namespace = '', ...parts] = key.split('.')
  const file = new URL(`../../../locales/en/${namespace}.json`, import.meta.url)
  let found: unknown = JSON.parse(readFileSync(file, 'utf8'))
  for (const part of parts) found = (found as Record<string, unknown> | undefined)?.[part]
  if (typeof found !== 'string') throw new Error(`No words for ${key}`)
  return found
}
