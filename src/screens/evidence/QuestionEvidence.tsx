import { useContentWords } from '#src/i18n/content.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import type { Question } from '#src/questions/question-set.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { SaveNote } from '#src/ui/save/SaveNote.tsx'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { ClosedEvidence } from './ClosedEvidence.tsx'
import { EvidenceHead } from './EvidenceHead.tsx'
import { EvidencePrompts } from './EvidencePrompts.tsx'
import { OpenEvidence } from './OpenEvidence.tsx'
import { evidenceOf } from './question-evidence.ts'
import { useEvidence } from './use-evidence.ts'
import { wayBack } from './ways.ts'
import styles from './QuestionEvidence.module.css'

interface QuestionEvidenceProps {
  readonly view: RoundView
  readonly question: Question
  readonly number: number
}

/** What can be shown for one question: what is listed, and ways to list more. */
export function QuestionEvidence({ view, question, number }: QuestionEvidenceProps) {
  const { t } = useTranslation(['evidence', 'shell'])
  const store = useStore()
  const terms = useTerms(view.organisation)
  const content = useContentWords(view.set.words, terms)
  const shown = evidenceOf(view, question.id)
  const work = useEvidence(view, question)
  const back = wayBack(view, number)
  const { id } = view.round
  const isLast = number === view.questionIds.length
  return (
    <Page
      foot={
        <>
          <AppLink
            to={number === 1 ? paths.evidence(id) : paths.evidenceItem(id, number - 1)}
            look="plain"
          >
            {t('shell:back')}
          </AppLink>
          <SaveNote state={work.state} onDevice={store.kind === 'device'} onRetry={work.retry} />
          <AppLink
            to={isLast ? paths.evidence(id) : paths.evidenceItem(id, number + 1)}
            look="primary"
          >
            {isLast ? t('item.all') : t('shell:next')}
          </AppLink>
        </>
      }
    >
      <EvidenceHead
        view={view}
        questionId={question.id}
        number={number}
        content={content}
        state={shown.state}
      />
      {view.round.status === 'closed' ? (
        <ClosedEvidence shown={shown} roundDate={view.round.date} />
      ) : (
        <OpenEvidence view={view} question={question} shown={shown} work={work}>
          <EvidencePrompts set={view.set} question={question} terms={terms} />
        </OpenEvidence>
      )}
      <p className={styles['ways']}>
        <AppLink to={paths.evidence(id)}>{t('item.all')}</AppLink>
        <AppLink to={back.to}>{t(back.isResult ? 'item.toResult' : 'item.toQuestion')}</AppLink>
      </p>
    </Page>
  )
}
