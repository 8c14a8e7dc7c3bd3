import type { ReactNode } from 'react'
import { printPage } from '#src/platform/print.ts'
import type { Report } from '#src/transfer/word/report.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { MakingNote } from './MakingNote.tsx'
import { Sheet } from './Sheet.tsx'
import { useSheetFooter } from './use-sheet-footer.ts'
import type { WordFile } from './use-word-file.ts'

interface ReportPageProps {
  readonly report: Report
  readonly file: WordFile
  /** Stays off the paper, as all that chooses what is on it. */
  readonly head: ReactNode
  readonly back: ReactNode
  /** The words of the buttons, for the ways that there are. */
  readonly ways: { readonly word?: string | undefined; readonly print?: string | undefined }
  readonly onWord: () => void
  readonly children?: ReactNode
}

/** One paper: what is shown is what is printed, and what stands in the Word file. */
export function ReportPage(props: ReportPageProps) {
  const { report, file, head, back, ways, onWord, children } = props
  useSheetFooter(report)
  return (
    <Page
      foot={
        <>
          {back}
          {ways.word !== undefined && (
            <Button
              look={ways.print === undefined ? 'primary' : 'plain'}
              busy={file.isBusy}
              onPress={onWord}
            >
              {ways.word}
            </Button>
          )}
          {ways.print !== undefined && (
            <Button look="primary" onPress={printPage}>
              {ways.print}
            </Button>
          )}
        </>
      }
    >
      <div className="no-print">{head}</div>
      {children}
      <MakingNote making={file.making} />
      <Sheet report={report} />
    </Page>
  )
}
