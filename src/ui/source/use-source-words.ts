import { useMemo } from 'react'
import { useFormats, type Formats } from '#src/i18n/formats.ts'
import { useNumber } from '#src/i18n/numbers.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { remembered } from '#src/ui/list/remembered.ts'
import type { SourcePlace } from './source-place.ts'

export interface SourceWords {
  /** The document by its short name, and the place: "2004 briefing, ¶6–8". */
  readonly short: (source: SourcePlace) => string
  /** The place alone: "¶6–8". */
  readonly place: (source: SourcePlace) => string
  /** The document's full name. */
  readonly title: (source: SourcePlace) => string
  readonly publisher: (source: SourcePlace) => string
  /** On the button that closes what opened. */
  readonly close: string
}

type Translate = ReturnType<typeof useTranslation<['sources', 'shell']>>['t']

export function useSourceWords(): SourceWords {
  const { t } = useTranslation(['sources', 'shell'])
  const formats = useFormats()
  const number = useNumber()
  return useMemo(() => sourceWords(t, formats, number), [t, formats, number])
}

function sourceWords(
  t: Translate,
  formats: Formats,
  number: ReturnType<typeof useNumber>,
): SourceWords {
  const place = remembered(findPlace)
  return {
    short: remembered((source) => joined(t(`${source.document}.short`), place(source))),
    place,
    title: ({ document }) => t(`${document}.title`),
    publisher: ({ document }) => t(`${document}.publisher`),
    close: t('shell:close'),
  }

  function findPlace(source: SourcePlace): string {
    if ('paragraphs' in source) return t('place.paragraphs', listed(source.paragraphs))
    if ('tips' in source) return t('place.tips', listed(source.tips))
    if ('part' in source) return t(`place.${source.part}`)
    if ('recommendations' in source)
      return t('place.recommendations', listed(source.recommendations))
    if ('appendix' in source) return t('place.appendix', { number: source.appendix })
    if ('meeting' in source) return meetingPlace(source)
    if ('law' in source)
      return t('place.law', { law: t(`laws.${source.law}`), ...listed(source.sections) })
    return t('place.sections', listed(source.sections))
  }

  function meetingPlace(source: Extract<SourcePlace, { meeting: string }>): string {
    const meeting = t(`meetings.${source.meeting}`)
    if (!('group' in source)) return meeting
    const group = joined(meeting, t('place.group', { group: source.group }))
    const { points } = source
    return points === undefined ? group : joined(group, t('place.points', listed(points)))
  }

  function joined(first: string, rest: string): string {
    return t('place.joined', { first, rest })
  }

  /** "6-8, 10" as words and as what decides between one and many. */
  function listed(places: string): { numbers: string; count: number } {
    const ranges = places.split(', ').map((range) => range.split('-'))
    const words = ranges.map(([from = '', to]) =>
      to === undefined
        ? inDigits(from)
        : t('place.range', { from: inDigits(from), to: inDigits(to) }),
    )
    return { numbers: formats.list(words), count: ranges.flat().length }
  }

  /** A number has its digits in the language; a letter or a Roman number stays as it is. */
  function inDigits(label: string): string {
    return label.replaceAll(/\d+/g, (digits) => number(Number(digits)))
  }
}
