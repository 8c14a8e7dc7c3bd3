import { useContentWords } from '#src/i18n/content.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import type { Question } from '#src/questions/question-set.ts'
import { Page } from '#src/ui/page/Page.tsx'
import { SaveNote } from '#src/ui/save/SaveNote.tsx'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { ClosedEvidence } from './ClosedEvidence.tsx'
import { EvidenceHead } from './EvidenceHead.tsx'
import { EvidencePrompts } from './EvidencePrompts.tsx'
import { LeaveLink } from './LeaveLink.tsx'
import { OpenEvidence } from './OpenEvidence.tsx'
import { evidenceOf } from './question-evidence.ts'
import { useEvidence } from './use-evidence.ts'
import { useLeaving } from '#src/workspace/evidence/use-leaving.ts'
import { nextNumber, wayBack } from './ways.ts'
import styles from './QuestionEvidence.module.css'

interface QuestionEvidenceProps {
  readonly view: RoundView
  readonly question: Question
  readonly number: number
}

/** What can be shown for one question: what is listed, and ways to list more. */
export function QuestionEvidence({ view, question, number }: QuestionEvidenceProps) {
  const { t } = useTranslation('evidence')
  const store = useStore()
  const terms = useTerms(view.organisation)
  const content = useContentWords(view.set.words, terms)
  const shown = evidenceOf(view, question.id)
  const work = useEvidence(view, question)
  const leaving = useLeaving()
  const { id, status } = view.round
  const all = paths.evidence(id)
  const back = wayBack(view, number)
  const backWords = t(`wayBack.${back.leadsTo}`)
  const next = nextNumber(view, number)
  // What was typed goes to the list first.
  const look = leaving.hasUnsent ? 'plain' : 'primary'
  return (
    <Page
      foot={
        <>
          <LeaveLink leaving={leaving} to={all} look="plain">
            {t('item.all')}
          </LeaveLink>
          <SaveNote state={work.state} onDevice={store.kind === 'device'} onRetry={work.retry} />
          {next === undefined ? (
            <LeaveLink leaving={leaving} to={back.to} look={look}>
              {backWords}
            </LeaveLink>
          ) : (
            <LeaveLink leaving={leaving} to={paths.evidenceItem(id, next)} look={look}>
              {t('item.next', { number: next })}
            </LeaveLink>
          )}
        </>
      }
    >
      <EvidenceHead
        view={view}
        questionId={question.id}
        number={number}
        content={content}
        leaving={leaving}
      />
      {status === 'closed' ? (
        <ClosedEvidence round={view.round} questionId={question.id} shown={shown} />
      ) : (
        <OpenEvidence view={view} question={question} shown={shown} work={work} leaving={leaving}>
          <EvidencePrompts set={view.set} question={question} terms={terms} />
        </OpenEvidence>
      )}
      {next !== undefined && (
        <p className={styles['ways']}>
          <LeaveLink leaving={leaving} to={back.to}>
            {backWords}
          </LeaveLink>
        </p>
      )}
    </Page>
  )
}
