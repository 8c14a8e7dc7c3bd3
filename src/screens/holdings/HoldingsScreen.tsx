import { useTranslation } from '#src/i18n/words.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { paths } from '#src/paths.ts'
import { today } from '#src/platform/clock.ts'
import type { Holdings } from '#src/storage/holdings.ts'
import { fileName } from '#src/transfer/word/file-name.ts'
import { BackLink } from '#src/ui/link/BackLink.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { ReportPage } from '#src/workspace/report/ReportPage.tsx'
import { useWordFile } from '#src/workspace/report/use-word-file.ts'
import { useHoldings } from './use-holdings.ts'
import { useHoldingsReport } from './use-holdings-report.ts'

/** For whoever asks what is held: one document, made from what is there now. */
export function HoldingsScreen() {
  const holdings = useHoldings()
  return holdings === undefined ? null : <HoldingsPage holdings={holdings} />
}

function HoldingsPage({ holdings }: { readonly holdings: Holdings }) {
  const { t } = useTranslation('holdings')
  const formats = useFormats()
  const report = useHoldingsReport(holdings)
  const file = useWordFile()
  const name = fileName([t('file', { date: formats.date(today()) })], 'docx')
  return (
    <ReportPage
      report={report}
      file={file}
      head={<PageHead title={t('title')} lead={t('lead')} />}
      back={<BackLink to={paths.settings()} />}
      ways={{ word: t('word'), print: t('print') }}
      onWord={() => file.make(report, name)}
    />
  )
}
