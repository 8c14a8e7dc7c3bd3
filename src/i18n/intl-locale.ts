import { FALSE_LANGUAGE } from './false-language.ts'

// Plain "en" means American dates to Intl; the English here is British. The false language has the
// digits of Arabic, so that a number that was not formatted is seen at once.
const LOCALES: Readonly<Record<string, string>> = {
  en: 'en-GB',
  [FALSE_LANGUAGE]: 'ar-u-nu-arab',
}

/** What to ask Intl for, where it is not the code of the language itself. */
export function intlLocale(language: string): string {
  return LOCALES[language] ?? language
}
