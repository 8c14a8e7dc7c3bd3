import { isStage } from '#src/domain/answer/answer.ts'
import { useContentWords } from '#src/i18n/content.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { QuestionHead } from './QuestionHead.tsx'
import { backFrom, nextFrom } from './ways.ts'
import styles from './LockedQuestion.module.css'

interface LockedQuestionProps {
  readonly view: RoundView
  readonly index: number
}

/** After handing in: what was answered can be read here, and where to go to change it. */
export function LockedQuestion({ view, index }: LockedQuestionProps) {
  const { t } = useTranslation(['question', 'round', 'shell'])
  const content = useContentWords(view.set.words, useTerms(view.organisation))
  const questionId = view.questionIds[index] ?? ''
  const answer = view.answers[questionId]
  const number = index + 1
  const said = [
    [t('howSure.legend'), answer?.howSure ? t(`round:howSure.${answer.howSure}`) : ''],
    [t('note.label'), answer?.note ?? ''],
    [t('reason.label'), answer?.reason ?? ''],
    [t('dissent.label'), answer?.dissent ?? ''],
    [t('wouldChange.label'), answer?.wouldChange ?? ''],
  ].filter(([, text]) => text !== '')
  return (
    <Page
      foot={
        <>
          <AppLink to={backFrom(view, number, paths.home())} look="plain">
            {t('shell:back')}
          </AppLink>
          <AppLink to={nextFrom(view, number)} look="primary">
            {t(number === view.questionIds.length ? 'locked.all' : 'shell:next')}
          </AppLink>
        </>
      }
    >
      <QuestionHead view={view} index={index} content={content} stepTo={paths.question}>
        <Notice
          actions={
            <AppLink to={paths.result(view.round.id)} look="plain">
              {t('locked.result')}
            </AppLink>
          }
        >
          <p>{t(lockedInWords())}</p>
        </Notice>
      </QuestionHead>
      <p className="lead">{choiceInWords()}</p>
      <dl className={styles['said']}>
        {said.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </Page>
  )

  function lockedInWords(): 'locked.closed' | 'locked.inTalk' | 'locked.handedIn' {
    if (view.round.status === 'closed') return 'locked.closed'
    return view.round.mode === 'eachFirst' ? 'locked.inTalk' : 'locked.handedIn'
  }

  function choiceInWords(): string {
    const choice = answer?.choice ?? null
    if (choice === null) return t('round:blank')
    return isStage(choice) ? content.statement(questionId, choice) : t('round:notKnown')
  }
}
