import { useTranslation } from 'react-i18next'
import { intlLocale } from './intl-locale.ts'
import { formatNumber } from './numbers.ts'

export interface Formats {
  /**
   * "22 November 2026": a calendar date 'YYYY-MM-DD' is that day everywhere; an instant in ISO 8601
   * is the day that the calendar on the wall shows.
   */
  readonly date: (isoDate: string) => string
  readonly monthAndYear: (isoDate: string) => string
  readonly year: (isoDate: string) => string
  /** A time on the clock 'HH:MM': "16:30". */
  readonly clock: (clockTime: string) => string
  readonly number: (value: number) => string
  readonly list: (items: readonly string[]) => string
  readonly bytes: (bytes: number) => string
}

export function createFormats(language: string): Formats {
  const locale = intlLocale(language)
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const dayHere = new Intl.DateTimeFormat(locale, { dateStyle: 'long' })
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' })
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const sizeIn = (unit: 'kilobyte' | 'megabyte' | 'gigabyte') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 })
  return {
    date: (isoDate) => (isoDate.includes('T') ? dayHere : date).format(new Date(isoDate)),
    monthAndYear: (isoDate) => month.format(new Date(isoDate)),
    year: (isoDate) => year.format(new Date(isoDate)),
    clock: (clockTime) => time.format(new Date(`2000-01-01T${clockTime}:00Z`)),
    number: (value) => formatNumber(value, language),
    list: (items) => list.format(items),
    bytes: (bytes) => {
      // Whole ones, upward: a file that holds something is never of no size.
      if (bytes <= 999_000) return sizeIn('kilobyte').format(Math.ceil(bytes / 1e3))
      if (bytes < 1e9) return sizeIn('megabyte').format(bytes / 1e6)
      return sizeIn('gigabyte').format(bytes / 1e9)
    },
  }
}

const formatsByLanguage = new Map<string, Formats>()

// The browser takes its time to make one, and a list has many parts that want them.
function formatsOf(language: string): Formats {
  const formats = formatsByLanguage.get(language) ?? createFormats(language)
  formatsByLanguage.set(language, formats)
  return formats
}

export function useFormats(): Formats {
  const { i18n } = useTranslation()
  return formatsOf(i18n.language)
}
