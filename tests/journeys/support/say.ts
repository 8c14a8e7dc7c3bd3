import check from '#locales/en/check.json'
import evidence from '#locales/en/evidence.json'
import handedIn from '#locales/en/handedIn.json'
import home from '#locales/en/home.json'
import join from '#locales/en/join.json'
import paper from '#locales/en/paper.json'
import pass from '#locales/en/pass.json'
import publicScreen from '#locales/en/publicScreen.json'
import result from '#locales/en/result.json'
import runningOrder from '#locales/en/runningOrder.json'
import setUp from '#locales/en/setUp.json'
import settings from '#locales/en/settings.json'
import { FALSE_LANGUAGE } from '#src/i18n/false-language.ts'

const WORDS: Record<string, unknown> = {
  join,
  handedIn,
  check,
  evidence,
  home,
  paper,
  pass,
  publicScreen,
  result,
  runningOrder,
  setUp,
  settings,
}

/** The words on the screen for a key such as `result.next.close`. */
export type Say = (key: string) => string

/** What the app says in a language, so that a button is found by its words in any of them. */
export function sayIn(language: string): Say {
  return language === FALSE_LANGUAGE ? (key) => `[${key}]` : english
}

function english(key: string): string {
  let found: unknown = WORDS
  for (const part of key.split('.')) found = (found as Record<string, unknown>)[part]
  if (typeof found !== 'string') throw new Error(`No words for ${key}`)
  return found
}
