import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { printPage } from '#src/platform/print.ts'
import { fileName } from '#src/transfer/word/file-name.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { Sheet } from '#src/workspace/report/Sheet.tsx'
import { useSheetFooter } from '#src/workspace/report/use-sheet-footer.ts'
import { useWordFile } from '#src/workspace/report/use-word-file.ts'
import { WordFileNote } from '#src/workspace/report/WordFileNote.tsx'
import { RoundLine } from '#src/workspace/RoundLine.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { AT_FIRST, type ChosenPaper } from './papers.ts'
import { PackChoices } from './PackChoices.tsx'
import { useReport } from './use-report.ts'
import type { Session } from './use-session.ts'

interface PackPageProps {
  readonly view: RoundView
  readonly session: Session
}

/** Choose a paper, look at it, and take it along. What is shown is what is printed. */
export function PackPage({ view, session }: PackPageProps) {
  const { t } = useTranslation(['pack', 'shell'])
  const [chosen, setChosen] = useState(AT_FIRST)
  const report = useReport(view, session, chosen)
  const file = useWordFile()
  useSheetFooter(report)

  const choose = (change: Partial<ChosenPaper>) => {
    setChosen({ ...chosen, ...change })
    file.forget()
  }

  const makeFile = () => {
    const name = [t(`file.${chosen.paper}`), view.round.name]
    const size = chosen.size === 'large' ? [t('file.large')] : []
    file.make(report, fileName([...name, ...size], 'docx'))
  }

  return (
    <Page
      foot={
        <>
          <AppLink to={paths.invite(view.round.id)} look="plain">
            {t('shell:back')}
          </AppLink>
          {chosen.form === 'print' ? (
            <Button look="primary" onPress={printPage}>
              {t('print')}
            </Button>
          ) : (
            <Button look="primary" disabled={file.state.kind === 'making'} onPress={makeFile}>
              {t('word')}
            </Button>
          )}
        </>
      }
    >
      <div className="no-print">
        <PageHead above={<RoundLine of={view} />} title={t('title')} lead={t('lead')} />
      </div>
      <PackChoices chosen={chosen} isPlanned={session.isPlanned} onChoose={choose} />
      <WordFileNote state={file.state} />
      <Sheet report={report} />
    </Page>
  )
}
