import { useTranslation } from '#src/i18n/words.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { paths } from '#src/paths.ts'
import { today } from '#src/platform/clock.ts'
import { printPage } from '#src/platform/print.ts'
import type { Holdings } from '#src/storage/holdings.ts'
import { fileName } from '#src/transfer/word/file-name.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { BackLink } from '#src/ui/link/BackLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { Sheet } from '#src/workspace/report/Sheet.tsx'
import { useSheetFooter } from '#src/workspace/report/use-sheet-footer.ts'
import { useWordFile } from '#src/workspace/report/use-word-file.ts'
import { WordFileNote } from '#src/workspace/report/WordFileNote.tsx'
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
  useSheetFooter(report)
  const name = fileName([t('file', { date: formats.date(today()) })], 'docx')
  return (
    <Page
      foot={
        <>
          <BackLink to={paths.settings()} />
          <Button disabled={file.state.kind === 'making'} onPress={() => file.make(report, name)}>
            {t('word')}
          </Button>
          <Button look="primary" onPress={printPage}>
            {t('print')}
          </Button>
        </>
      }
    >
      <div className="no-print">
        <PageHead title={t('title')} lead={t('lead')} />
      </div>
      <WordFileNote state={file.state} />
      <Sheet report={report} />
    </Page>
  )
}
