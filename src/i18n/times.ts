import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { intlLocale } from './intl-locale.ts'

export interface Times {
  /** What the clock on the wall shows at an instant in ISO 8601: "14:05". */
  readonly clock: (instant: string) => string
  /** Minutes and seconds: "3:05", also for more than an hour: "75:00". */
  readonly countdown: (seconds: number) => string
}

export function createTimes(language: string): Times {
  const locale = intlLocale(language)
  const wall = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
  const whole = new Intl.NumberFormat(locale, { useGrouping: false })
  const twoDigits = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 })
  return {
    clock: (instant) => wall.format(new Date(instant)),
    countdown: (seconds) =>
      `${whole.format(Math.floor(seconds / 60))}:${twoDigits.format(seconds % 60)}`,
  }
}

export function useTimes(): Times {
  const { i18n } = useTranslation()
  return useMemo(() => createTimes(i18n.language), [i18n.language])
}
