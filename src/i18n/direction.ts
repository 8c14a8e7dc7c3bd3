import { useTranslation } from 'react-i18next'
import { languages } from '#locales/languages.ts'

export type Direction = 'ltr' | 'rtl'

export function directionOf(code: string): Direction {
  return languages.find((language) => language.code === code)?.dir ?? 'ltr'
}

export function useDirection(): Direction {
  const { i18n } = useTranslation()
  return directionOf(i18n.language)
}
