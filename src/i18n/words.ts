// The one doorway to i18next: every other file takes its words from here.
import { createInstance, type BackendModule, type ReadCallback } from 'i18next'
import { initReactI18next } from 'react-i18next'
import home from '#locales/en/home.json'
import shell from '#locales/en/shell.json'
import { keysAsWords, FALSE_LANGUAGE } from './false-language.ts'
import { numberFormatter } from './numbers.ts'

export { I18nextProvider, useTranslation } from 'react-i18next'

type Words = Record<string, unknown>

// Every namespace is a chunk of its own, so that the first screen brings its own words only.
const lazyWords = import.meta.glob<{ default: Words }>([
  '/locales/*/*.json',
  '!/locales/en/shell.json',
  '!/locales/en/home.json',
  '!/locales/*/notes.json',
])

const startWords: Record<string, Words> = { shell, home }

async function readWords(language: string, namespace: string): Promise<Words> {
  if (language === FALSE_LANGUAGE) return keysAsWords(await readWords('en', namespace), namespace)
  const bundled = language === 'en' ? startWords[namespace] : undefined
  if (bundled !== undefined) return bundled
  const load = lazyWords[`/locales/${language}/${namespace}.json`]
  if (load === undefined) throw new Error(`No words for ${language}/${namespace}`)
  return (await load()).default
}

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language: string, namespace: string, callback: ReadCallback) {
    readWords(language, namespace).then(
      (words) => callback(null, words as never),
      (error: unknown) => callback(error as Error, null),
    )
  },
}

export const words = createInstance()

/**
 * Starts the words. English is there at once, so that the prerendered screen can be taken over
 * without a flash; any other language is there when the promise resolves.
 */
export async function startI18n(language: string): Promise<void> {
  await words
    .use(backend)
    .use(numberFormatter)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: 'en',
      ns: ['shell', 'home'],
      defaultNS: 'shell',
      // As they are anyway. Where they are not said, each key is first looked at for whether it is a text.
      keySeparator: '.',
      nsSeparator: ':',
      partialBundledLanguages: true,
      resources: { en: { shell, home } },
      initAsync: language !== 'en',
      interpolation: { escapeValue: false, alwaysFormat: true },
      returnNull: false,
      react: { useSuspense: true },
    })
}

/** Brings namespaces in while a screen's code is still on its way. */
export async function loadWords(namespaces: readonly string[]): Promise<void> {
  await words.loadNamespaces([...namespaces])
}
