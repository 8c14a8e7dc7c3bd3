import { languages, type Language } from '#locales/languages.ts'
import { directionOf } from './direction.ts'
import { words } from './words.ts'

export function offeredLanguages(): readonly Language[] {
  return languages.filter((language) => language.complete || import.meta.env.DEV)
}

/** Changes the words and the direction at once. Whoever calls it remembers the choice. */
export async function changeLanguage(code: string): Promise<void> {
  await words.changeLanguage(code)
  document.documentElement.lang = code
  document.documentElement.dir = directionOf(code)
}
