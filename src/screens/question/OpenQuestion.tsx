import { useRef, type ReactNode } from 'react'
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
import { AloneFields } from './AloneFields.tsx'
import { HelpLink } from './HelpLink.tsx'
import { QuestionHead } from './QuestionHead.tsx'
import { QuestionHelp } from './QuestionHelp.tsx'
import { StatementCards } from '#src/workspace/answering/StatementCards.tsx'
import { TogetherFields } from '#src/workspace/answering/TogetherFields.tsx'
import { useQuestion } from './use-question.ts'
import { backFrom, nextFrom } from './ways.ts'
import styles from './OpenQuestion.module.css'

interface OpenQuestionProps {
  readonly view: RoundView
  readonly question: Question
  readonly index: number
  /** Come from the check page, and to go back there. */
  readonly changing: boolean
  /** Where Back of the first question leads. */
  readonly start: string
  /** On a tablet that is passed round there is no way to anything else. */
  readonly isTurn?: boolean
  /** What a round opens with, above its first question. */
  readonly opening?: ReactNode
  /** Below the answer: what is known to show, or the way to stop. */
  readonly children: ReactNode
}

export function OpenQuestion(props: OpenQuestionProps) {
  const { view, question, index, changing, start, isTurn = false, opening, children } = props
  const { t } = useTranslation(['question', 'shell', 'stages'])
  const store = useStore()
  const terms = useTerms(view.organisation)
  const content = useContentWords(view.set.words, terms)
  const questionId = question.id
  const work = useQuestion(view, questionId)
  const together = view.round.mode === 'together'
  const number = index + 1
  const isLast = number === view.questionIds.length
  const help = useRef<HTMLElement>(null)

  return (
    <Page
      foot={
        <>
          {!changing && (
            <AppLink to={backFrom(view, number, start)} look="plain">
              {t('shell:back')}
            </AppLink>
          )}
          <SaveNote state={work.state} onDevice={store.kind === 'device'} onRetry={work.retry} />
          <AppLink
            to={changing ? paths.check(view.round.id) : nextFrom(view, number)}
            look="primary"
          >
            {nextInWords()}
          </AppLink>
        </>
      }
    >
      <QuestionHead
        view={view}
        index={index}
        content={content}
        stepTo={changing ? paths.change : paths.question}
      >
        <p className="quiet">{t('stages:advice')}</p>
        <HelpLink help={help} />
      </QuestionHead>
      {opening}
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
          {children}
        </div>
        <QuestionHelp
          ref={help}
          set={view.set}
          question={question}
          terms={terms}
          withLibrary={!isTurn}
        />
      </div>
    </Page>
  )

  function nextInWords(): string {
    if (changing) return t('backToCheck')
    if (!isLast) return t('shell:next')
    return t(together ? 'checkNextTogether' : 'checkNext')
  }
}
