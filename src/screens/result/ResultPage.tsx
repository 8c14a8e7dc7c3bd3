import { useEffect } from 'react'
import { useContentWords } from '#src/i18n/content.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { openFoldsForPrint } from '#src/platform/print.ts'
import { explained } from '#src/questions/explained.ts'
import { Page } from '#src/ui/page/Page.tsx'
import { useTellPublicScreen } from '#src/workspace/public-screen/use-public-view.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { ExplainedWords } from '#src/workspace/words/ExplainedWords.tsx'
import { AnswersInFull } from './AnswersInFull.tsx'
import { CanShow } from './CanShow.tsx'
import { ClosedMoment } from './ClosedMoment.tsx'
import { Dip } from './Dip.tsx'
import { EvidenceInFull } from './EvidenceInFull.tsx'
import { HoldsBack } from './HoldsBack.tsx'
import { HowWorkedOut } from './HowWorkedOut.tsx'
import { MovesOn } from './MovesOn.tsx'
import { PeoplePanel } from './PeoplePanel.tsx'
import { Profile } from './Profile.tsx'
import type { Result } from './read-result.ts'
import { ReopenedNotes } from './ReopenedNotes.tsx'
import { ResultFoot } from './ResultFoot.tsx'
import { ResultHead } from './ResultHead.tsx'
import { ResultPath } from './ResultPath.tsx'
import { RoomNotes } from './RoomNotes.tsx'
import { RoundSteps } from './RoundSteps.tsx'
import { usePageFooter } from './use-page-footer.ts'
import { useRoundSteps } from './use-round-steps.ts'
import styles from './ResultPage.module.css'

interface ResultPageProps {
  readonly view: RoundView
  readonly result: Result
  readonly justClosed: boolean
  readonly onClosed: () => void
}

export function ResultPage({ view, result, justClosed, onClosed }: ResultPageProps) {
  const terms = useTerms(view.organisation)
  const content = useContentWords(view.set.words, terms)
  const steps = useRoundSteps(view, onClosed)
  useEffect(openFoldsForPrint, [])
  usePageFooter(view)
  useTellPublicScreen(justClosed && view.round.mode === 'eachFirst' ? { kind: 'end' } : null)
  const parts = { view, result, content }
  return (
    <Page foot={<ResultFoot view={view} result={result} onClose={() => steps.ask('close')} />}>
      <div className={styles['first']}>
        <div className={styles['split']}>
          <div className={styles['said']}>
            <ResultHead view={view} result={result} />
            {justClosed && <ClosedMoment closedAt={view.closure?.closedAt} />}
          </div>
          <ResultPath result={result} drawn={justClosed} />
        </div>
      </div>
      <ReopenedNotes round={view.round} />
      {view.round.mode === 'eachFirst' && <RoomNotes view={view} content={content} />}
      <div className={styles['two']}>
        <HoldsBack {...parts} />
        <CanShow {...parts} />
      </div>
      <Profile {...parts} />
      {view.round.mode === 'eachFirst' && <PeoplePanel view={view} content={content} />}
      <MovesOn {...parts} terms={terms} />
      <Dip result={result} />
      <div>
        <AnswersInFull {...parts} />
        <EvidenceInFull view={view} content={content} />
        <HowWorkedOut total={result.total} />
        <ExplainedWords words={explained.result} look="section" />
      </div>
      <RoundSteps view={view} result={result} steps={steps} />
    </Page>
  )
}
