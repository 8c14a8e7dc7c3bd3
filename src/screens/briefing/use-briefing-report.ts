import { useFormats } from '#src/i18n/formats.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { Block, Report } from '#src/transfer/word/report.ts'
import { bullets, heading, paragraph } from '#src/workspace/report/blocks.ts'
import { useReportFrame } from '#src/workspace/report/use-report-frame.ts'
import { useClosedWords } from '#src/workspace/use-closed-words.ts'
import { readClosure } from './read-closure.ts'
import { useActionBlocks } from './use-action-blocks.ts'
import { useAnswerBlocks } from './use-answer-blocks.ts'
import type { BriefingScope, BriefingView } from './use-briefing.ts'
import { useDutyBlocks } from './use-duty-blocks.ts'
import { useHoldsBlocks } from './use-holds-blocks.ts'
import { useOutcomeBlocks } from './use-outcome-blocks.ts'
import { useStaleBlocks } from './use-stale-blocks.ts'
import { useStandBlocks } from './use-stand-blocks.ts'
import { useWhoBlocks } from './use-who-blocks.ts'

/** All in words: what is shown, printed and written to a file. It never tells of single answers. */
export function useBriefingReport(view: BriefingView, { last, unit }: BriefingScope): Report {
  const { t } = useTranslation(['briefing', 'round'])
  const { date } = useFormats()
  const { page, ...frame } = useReportFrame()
  const { organisation } = view
  const { round, closure } = last
  const { content } = closure
  const reading = readClosure(content)
  const words = useClosedWords(
    {
      questionsVersion: content.questionsVersion,
      questions: reading.questionIds.map((id) => ({ id })),
    },
    useTerms(organisation),
  )
  const name = organisation.name || t('round:unnamed')
  const body = unit === null ? name : `${name}, ${unit.name}`
  const what: readonly Block[] = [
    heading(t('what.title')),
    bullets([
      t('what.asks', { count: reading.questionIds.length }),
      t('what.places'),
      t('what.is'),
    ]),
  ]
  const blocks = [
    ...what,
    ...useStandBlocks(last, reading),
    ...useWhoBlocks(content),
    ...useHoldsBlocks(reading, words),
    ...useAnswerBlocks(content, words),
    ...useStaleBlocks(content, words, view.today),
    ...useActionBlocks(view),
    ...useOutcomeBlocks(view),
    ...useDutyBlocks(view),
  ]
  return {
    ...frame,
    title: t('title'),
    author: name,
    size: 'normal',
    foot: { line: t('footLine', { organisation: body, round: round.name }), page },
    blocks: [
      paragraph(
        t('facts', { organisation: body, round: round.name, date: date(content.roundDate) }),
        'lead',
      ),
      ...blocks,
    ],
  }
}
