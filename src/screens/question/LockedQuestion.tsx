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
import styles from './LockedQuestion.module.css'

interface LockedQuestionProps {
  readonly view: RoundView
  readonly index: number
}

/** After handing in: what was answered can be read here, and where to go to change it. */
export function LockedQuestion({ view, index }: LockedQuestionProps) {
  const { t } = useTranslation(['question', 'round'])
  const content = useContentWords(view.set.words, useTerms(view.organisation))
  const questionId = view.questionIds[index] ?? ''
  const answer = view.answers[questionId]
  const choice = answer?.choice ?? undefined
  const said = [
    [t('note.label'), answer?.note ?? ''],
    [t('reason.label'), answer?.reason ?? ''],
    [t('dissent.label'), answer?.dissent ?? ''],
    [t('wouldChange.label'), answer?.wouldChange ?? ''],
  ].filter(([, text]) => text !== '')
  return (
    <Page>
      <QuestionHead view={view} index={index} content={content} />
      <Notice
        actions={
          <AppLink to={paths.result(view.round.id)} look="plain">
            {t('locked.result')}
          </AppLink>
        }
      >
        <p>{t(view.round.status === 'closed' ? 'locked.closed' : 'locked.handedIn')}</p>
      </Notice>
      <p className="lead">
        {isStage(choice) ? content.statement(questionId, choice) : t('round:notKnown')}
      </p>
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
}
