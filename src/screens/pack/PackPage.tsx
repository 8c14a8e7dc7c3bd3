import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { fileName } from '#src/transfer/word/file-name.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { ReportPage } from '#src/workspace/report/ReportPage.tsx'
import { useWordFile } from '#src/workspace/report/use-word-file.ts'
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

/** Choose a paper, look at it, and take it along. */
export function PackPage({ view, session }: PackPageProps) {
  const { t } = useTranslation(['pack', 'shell'])
  const [chosen, setChosen] = useState(AT_FIRST)
  const report = useReport(view, session, chosen)
  const file = useWordFile()

  const choose = (change: Partial<ChosenPaper>) => {
    setChosen({ ...chosen, ...change })
    file.making.forget()
  }

  const makeFile = () => {
    const name = [t(`file.${chosen.paper}`), view.round.name]
    const size = chosen.size === 'large' ? [t('file.large')] : []
    file.make(report, fileName([...name, ...size], 'docx'))
  }

  return (
    <ReportPage
      report={report}
      file={file}
      head={<PageHead above={<RoundLine of={view} />} title={t('title')} lead={t('lead')} />}
      back={
        <AppLink to={paths.invite(view.round.id)} look="plain">
          {t('shell:back')}
        </AppLink>
      }
      ways={chosen.form === 'print' ? { print: t('print') } : { word: t('word') }}
      onWord={makeFile}
    >
      <PackChoices chosen={chosen} isPlanned={session.isPlanned} onChoose={choose} />
    </ReportPage>
  )
}
