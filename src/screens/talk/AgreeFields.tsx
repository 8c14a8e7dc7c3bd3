import type { ContentWords } from '#src/i18n/content.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { StatementCards } from '#src/workspace/answering/StatementCards.tsx'
import { TogetherFields } from '#src/workspace/answering/TogetherFields.tsx'
import type { AnswerWork } from '#src/workspace/answering/use-answer-work.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import styles from './AgreeFields.module.css'

interface AgreeFieldsProps {
  readonly view: RoundView
  readonly questionId: string
  readonly content: ContentWords
  readonly work: AnswerWork
}

/** What the group agrees, and why. All of it is proposed until somebody with the say accepts it. */
export function AgreeFields({ view, questionId, content, work }: AgreeFieldsProps) {
  const { t } = useTranslation('talk')
  const { answer, change } = work
  const number = view.questionIds.indexOf(questionId) + 1
  const isTaken = answer.choice !== null && answer.notDiscussed
  return (
    <section className={styles['agree']}>
      <div className={styles['head']}>
        <h2>{t('agree.title')}</h2>
        <p className="quiet">{t('agree.proposed')}</p>
      </div>
      {isTaken && (
        <Notice actions={<Button onPress={() => change({})}>{t('agree.discussed')}</Button>}>
          <p>{t('agree.taken')}</p>
        </Notice>
      )}
      <StatementCards
        questionId={questionId}
        content={content}
        choice={answer.choice}
        together
        stageNamesShown={view.round.stageNamesShown}
        onChoose={(choice) => change({ choice })}
      />
      {answer.choice !== null && (
        <div>
          <Button look="text" onPress={() => change({ choice: null })}>
            {t('agree.clear')}
          </Button>
        </div>
      )}
      <TogetherFields answer={answer} onChange={change} />
      <p>
        <AppLink to={paths.evidenceItem(view.round.id, number)} look="text">
          {t('agree.evidence')}
        </AppLink>
      </p>
    </section>
  )
}
