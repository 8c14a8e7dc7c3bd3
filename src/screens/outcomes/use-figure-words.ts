import type { Standing } from '#src/domain/outcome/readings.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'

export interface FigureWords {
  readonly amount: (value: number, unit: string) => string
  /** Where it started, where it is, where it is to go, and whether it moved there. */
  readonly standing: (standing: Standing, unit: string) => string
}

export function useFigureWords(): FigureWords {
  const { t } = useTranslation('outcomes')
  const formats = useFormats()

  function amount(value: number, unit: string): string {
    const text = formats.number(value)
    return unit.trim() === '' ? text : t('sentence.amount', { value: text, unit: unit.trim() })
  }

  function standing({ start, now, target, movement }: Standing, unit: string): string {
    if (start === null && now === null && target === null) return t('sentence.nothing')
    const parts = [startWords(), nowWords(), targetWords(), movementWords()]
    return parts.filter((part) => part !== null).join(' ')

    function startWords(): string {
      if (start === null) return t('sentence.noStart')
      const figure = amount(start.value, unit)
      return start.date === null
        ? t('sentence.startUndated', { figure })
        : t('sentence.start', { figure, date: formats.date(start.date) })
    }

    function nowWords(): string | null {
      if (now === null) return start === null ? null : t('sentence.noReading')
      const date = formats.date(now.date ?? '')
      return t('sentence.now', { figure: amount(now.value, unit), date })
    }

    function targetWords(): string {
      if (target === null) return t('sentence.noTarget')
      const figure = amount(target.value, unit)
      return target.date === null
        ? t('sentence.targetUndated', { figure })
        : t('sentence.target', { figure, date: formats.date(target.date) })
    }

    function movementWords(): string | null {
      return movement === 'notKnown' ? null : t(`sentence.${movement}`)
    }
  }

  return { amount, standing }
}
