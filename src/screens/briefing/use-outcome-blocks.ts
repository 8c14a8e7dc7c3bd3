import { standingOf, type Figure } from '#src/domain/outcome/readings.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { Block } from '#src/transfer/word/report.ts'
import { heading, paragraph } from '#src/workspace/report/blocks.ts'
import { useOutcomeWords } from '#src/workspace/plan/use-outcome-words.ts'
import type { BriefingView } from './use-briefing.ts'

/** Where each began, where it is and where it is to go; never how much of the way is done. */
export function useOutcomeBlocks({ outcomes }: BriefingView): readonly Block[] {
  const { t } = useTranslation(['briefing', 'outcomes'])
  const formats = useFormats()
  const { name } = useOutcomeWords()
  if (outcomes.length === 0) return [heading(t('outcomes.title')), paragraph(t('outcomes.none'))]
  return [
    heading(t('outcomes.title')),
    {
      kind: 'table',
      header: [t('outcomes.name'), t('outcomes.start'), t('outcomes.latest'), t('outcomes.target')],
      widths: [40, 20, 20, 20],
      rows: outcomes.map(({ outcome, readings }) => {
        const { start, now, target } = standingOf(outcome, readings)
        const { unit } = outcome.measure
        return [name(outcome), ...[start, now, target].map((figure) => figureOf(figure, unit))]
      }),
    },
  ]

  function figureOf(figure: Figure | null, unit: string): string {
    if (figure === null) return t('outcomes.notThere')
    const value = formats.number(figure.value)
    const named =
      unit.trim() === '' ? value : t('outcomes:sentence.amount', { value, unit: unit.trim() })
    if (figure.date === null) return named
    return t('outcomes.figure', { figure: named, date: formats.date(figure.date) })
  }
}
