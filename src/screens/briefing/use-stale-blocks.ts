import type { ClosureContent } from '#src/domain/record/closure.ts'
import { ageOn } from '#src/domain/stage/evidence-age.ts'
import { lastFreshDay } from '#src/domain/stage/evidence-freshness.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { Block } from '#src/transfer/word/report.ts'
import { heading, paragraph } from '#src/workspace/report/blocks.ts'
import type { ClosedWords } from '#src/workspace/use-closed-words.ts'

interface Ageing {
  readonly id: string
  readonly what: string
  readonly date: string
  readonly questionIds: readonly string[]
}

/** By today's date: what the next round could not count, or soon cannot. */
export function useStaleBlocks(
  content: ClosureContent,
  { name }: ClosedWords,
  today: string,
): readonly Block[] {
  const { t } = useTranslation('briefing')
  const { date, list } = useFormats()
  const ageing = listAgeing(content, today)
  if (ageing.length === 0) return [heading(t('stale.title')), paragraph(t('stale.none'))]
  return [
    heading(t('stale.title')),
    paragraph(t('stale.explain')),
    {
      kind: 'table',
      header: [t('stale.what'), t('stale.questions'), t('stale.until')],
      widths: [45, 32, 23],
      rows: ageing.map((one) => [
        one.what,
        list(one.questionIds.map(name)),
        date(lastFreshDay(one.date)),
      ]),
    },
  ]
}

/** Each piece once, however many questions it stands for; what ends first stands first. */
function listAgeing({ questions }: ClosureContent, today: string): readonly Ageing[] {
  const found = new Map<string, Ageing>()
  for (const { questionId, evidence } of questions) {
    for (const { evidenceId: id, what, date } of evidence.items) {
      const age = ageOn(today, date)
      if (age !== 'soon' && age !== 'tooOld') continue
      const questionIds = [...(found.get(id)?.questionIds ?? []), questionId]
      found.set(id, { id, what, date, questionIds })
    }
  }
  return [...found.values()].toSorted((one, other) => one.date.localeCompare(other.date))
}
