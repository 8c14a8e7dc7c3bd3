import { datesToCome, type DateToCome } from '#src/domain/duty/dates-to-come.ts'
import { dutiesFor } from '#src/domain/duty/duties-for.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { dutyItems } from '#src/questions/duties.ts'
import { sectors } from '#src/questions/sectors.ts'
import type { Block } from '#src/transfer/word/report.ts'
import { heading, paragraph } from '#src/workspace/report/blocks.ts'
import type { BriefingView } from './use-briefing.ts'

/** What the law asks for on a day, the nearest first; how far the body is stands in its own list. */
export function useDutyBlocks({ organisation, dutyStates, today }: BriefingView): readonly Block[] {
  const { t } = useTranslation(['briefing', 'duties'])
  const { date } = useFormats()
  const { items } = dutiesFor(dutyItems, sectors, organisation, today)
  const dates = datesToCome(items, dutyStates, today)
  if (dates.length === 0) return [heading(t('duties.title')), paragraph(t('duties.none'))]
  return [
    heading(t('duties.title')),
    {
      kind: 'table',
      header: [t('duties.what'), t('duties.date')],
      widths: [65, 35],
      rows: dates.map((one) => [whatOf(one), dayOf(one)]),
    },
    { kind: 'paragraph', words: t('duties:notAdvice'), look: 'quiet' },
  ]

  function whatOf({ item, everyYears }: ShownDate): string {
    const { id, unsure, checked } = item
    const named = `${t(`duties:items.${id}.title`)}. ${t(`duties:more.rhythm.${everyYears}`)}`
    return unsure === true ? `${named} ${t('duties:today.unsure', { date: date(checked) })}` : named
  }

  function dayOf({ date: day }: ShownDate): string {
    if (day === null) return t('duties.noDay')
    return day < today ? t('duties.late', { date: date(day) }) : date(day)
  }
}

type ShownDate = DateToCome<(typeof dutyItems)[number]>
