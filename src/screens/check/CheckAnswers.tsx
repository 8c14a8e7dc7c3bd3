import { useState, type ReactNode } from 'react'
import { useContentWords } from '#src/i18n/content.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { BackLink } from '#src/ui/link/BackLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { mayAnswer } from '#src/domain/round/life.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { ChangeLink } from './ChangeLink.tsx'
import { CheckedAnswer } from './CheckedAnswer.tsx'
import { CheckHead } from './CheckHead.tsx'
import { readLeftFor } from '#src/workspace/left-for.ts'
import styles from './CheckAnswers.module.css'

interface CheckAnswersProps {
  readonly view: RoundView
  readonly onHandIn: () => void
  /** Why they could not be handed in. */
  readonly trouble: ReactNode
  /** Below answers that can still be handed in. */
  readonly children: ReactNode
}

export function CheckAnswers({ view, onHandIn, trouble, children }: CheckAnswersProps) {
  const { t } = useTranslation('check')
  const content = useContentWords(view.set.words, useTerms(view.organisation))
  const together = view.round.mode === 'together'
  const blank = view.questionIds.filter((id) => view.choices[id] === undefined)
  const [firstBlank] = blank
  const open = mayAnswer(view.round).ok
  const [leftFor] = useState(() => readLeftFor(view.round.id))

  return (
    <Page
      foot={
        <>
          <BackLink to={paths.question(view.round.id, view.questionIds.length)} />
          {open && firstBlank === undefined && (
            <Button look="primary" onPress={onHandIn}>
              {t(together ? 'handInTogether' : 'handIn')}
            </Button>
          )}
          {open && firstBlank !== undefined && (
            <ChangeLink view={view} questionId={firstBlank} look="primary">
              {t('answer', { number: view.questionIds.indexOf(firstBlank) + 1 })}
            </ChangeLink>
          )}
          {!open && (
            <AppLink to={paths.result(view.round.id)} look="primary">
              {t('seeResult')}
            </AppLink>
          )}
        </>
      }
    >
      <CheckHead view={view} open={open} />
      {open && blank.length > 0 && (
        <Notice kind="warning">
          <p>
            <strong>{t('blank', { count: blank.length })}</strong>
          </p>
          <p>{t('blankHelp')}</p>
        </Notice>
      )}
      {trouble}
      <ol className={styles['answers']}>
        {view.questionIds.map((id, index) => (
          <CheckedAnswer
            key={id}
            view={view}
            content={content}
            questionId={id}
            number={index + 1}
            open={open}
            returned={id === leftFor}
          />
        ))}
      </ol>
      {open && children}
    </Page>
  )
}
