import { useContentWords } from '#src/i18n/content.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { SaveNote } from '#src/ui/save/SaveNote.tsx'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { AloneFields } from './AloneFields.tsx'
import { EvidenceState } from './EvidenceState.tsx'
import { QuestionHead } from './QuestionHead.tsx'
import { QuestionHelp } from './QuestionHelp.tsx'
import { StatementCards } from './StatementCards.tsx'
import { TogetherFields } from './TogetherFields.tsx'
import { useQuestion } from './use-question.ts'
import styles from './OpenQuestion.module.css'

interface OpenQuestionProps {
  readonly view: RoundView
  readonly index: number
}

export function OpenQuestion({ view, index }: OpenQuestionProps) {
  const { t } = useTranslation(['question', 'shell'])
  const store = useStore()
  const terms = useTerms(view.organisation)
  const content = useContentWords(view.set.words, terms)
  const question = view.set.questions[index]
  const questionId = question?.id ?? ''
  const work = useQuestion(view, questionId)
  const together = view.round.mode === 'together'
  const number = index + 1
  const isLast = number === view.questionIds.length
  if (question === undefined) return null

  return (
    <Page
      foot={
        <>
          <AppLink to={backFrom(view, number)} look="plain">
            {t('shell:back')}
          </AppLink>
          <SaveNote state={work.state} onDevice={store.kind === 'device'} onRetry={work.retry} />
          <AppLink to={nextFrom(view, number)} look="primary">
            {isLast ? t(together ? 'checkNextTogether' : 'checkNext') : t('shell:next')}
          </AppLink>
        </>
      }
    >
      <QuestionHead view={view} index={index} content={content} />
      <div className={styles['split']}>
        <div className={styles['answer']}>
          <StatementCards
            key={questionId}
            questionId={questionId}
            content={content}
            choice={work.answer.choice}
            together={together}
            stageNamesShown={view.round.stageNamesShown}
            onChoose={(choice) => work.change({ choice })}
          />
          {together ? (
            <TogetherFields answer={work.answer} onChange={work.change} />
          ) : (
            <AloneFields answer={work.answer} onChange={work.change} />
          )}
          <EvidenceState view={view} questionId={questionId} number={number} />
        </div>
        <QuestionHelp set={view.set} question={question} terms={terms} />
      </div>
    </Page>
  )
}

function backFrom(view: RoundView, number: number): string {
  return number === 1 ? paths.home() : paths.question(view.round.id, number - 1)
}

function nextFrom(view: RoundView, number: number): string {
  const isLast = number === view.questionIds.length
  return isLast ? paths.check(view.round.id) : paths.question(view.round.id, number + 1)
}
