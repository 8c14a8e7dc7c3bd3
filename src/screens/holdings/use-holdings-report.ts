import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { today } from '#src/platform/clock.ts'
import type { Holdings } from '#src/storage/holdings.ts'
import type { Report } from '#src/transfer/word/report.ts'
import { bullets, heading, paragraph } from '#src/workspace/report/blocks.ts'
import { useReportFrame } from '#src/workspace/report/use-report-frame.ts'
import { useFileBlocks } from './use-file-blocks.ts'
import { useOrganisationBlocks } from './use-organisation-blocks.ts'

/** All in words: what is shown, printed and written to a file. */
export function useHoldingsReport(holdings: Holdings): Report {
  const { t } = useTranslation(['holdings', 'round'])
  const formats = useFormats()
  const { page, ...frame } = useReportFrame()
  const blocksOf = useOrganisationBlocks()
  const fileBlocks = useFileBlocks(holdings)
  const date = formats.date(today())
  const { organisations } = holdings
  const author = organisations.map(({ organisation }) => organisation.name).filter(Boolean)
  return {
    ...frame,
    title: t('title'),
    author: author.length > 0 ? formats.list(author) : t('round:unnamed'),
    size: 'normal',
    foot: { line: t('footLine', { date }), page },
    blocks: [
      paragraph(t('asOf', { date }), 'lead'),
      ...(organisations.length === 0 ? [paragraph(t('nothing'))] : organisations.flatMap(blocksOf)),
      ...fileBlocks,
      heading(t('about.title')),
      bullets([t('about.names'), t('about.notes'), t('about.sent')]),
    ],
  }
}
