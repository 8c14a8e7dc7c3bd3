import type { FormatterModule } from 'i18next'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { intlLocale } from './intl-locale.ts'

const formatByLanguage = new Map<string, Intl.NumberFormat>()

/** In the digits and the groups of the language. */
export function formatNumber(value: number, language: string): string {
  const format = formatByLanguage.get(language) ?? new Intl.NumberFormat(intlLocale(language))
  formatByLanguage.set(language, format)
  return format.format(value)
}

/**
 * For a number outside a text; inside one it is formatted by itself. The start screen needs no more
 * than this, so it does not pay for dates and lists.
 */
export function useNumber(): (value: number) => string {
  const { language } = useTranslation().i18n
  return useCallback((value) => formatNumber(value, language), [language])
}

const nothing = () => undefined

/**
 * Formats every number that a text is given, so that no text has to ask for it. What is no amount
 * (a year, a version, an id) is given as a string and stays as it is. It takes the place of
 * i18next's formats by name ("{{count, number}}"), which a translator could forget.
 */
export const numberFormatter: FormatterModule = {
  type: 'formatter',
  init: nothing,
  add: nothing,
  addCached: nothing,
  format: (value: unknown, _name, language = 'en') =>
    // Anything but a number goes on as it came: i18next makes text of it, or misses it.
    typeof value === 'number' ? formatNumber(value, language) : (value as string),
}
