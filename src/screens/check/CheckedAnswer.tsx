import { useEffect, useRef } from 'react'
import { isStage } from '#src/domain/answer/answer.ts'
import type { ContentWords } from '#src/i18n/content.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { ChangeLink } from './ChangeLink.tsx'
import { forgetLeftFor } from '#src/workspace/left-for.ts'
import styles from './CheckAnswers.module.css'

interface CheckedAnswerProps {
  readonly view: RoundView
  readonly content: ContentWords
  readonly questionId: string
  readonly number: number
  readonly open: boolean
  /** The person comes back from this question: here the page goes on for them. */
  readonly returned: boolean
}

export function CheckedAnswer(props: CheckedAnswerProps) {
  const { view, content, questionId, number, open, returned } = props
  const { t } = useTranslation(['check', 'round'])
  const answer = view.answers[questionId]
  const choice = answer?.choice ?? null
  const name = content.name(questionId)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!returned) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'center', behavior: 'instant' })
    forgetLeftFor()
  }, [returned])
  return (
    <li className={styles['answer']} data-blank={choice === null}>
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <p className="quiet small">{content.question(questionId)}</p>
        <p className={styles['choice']}>{choiceInWords()}</p>
        {answer !== undefined && answer.howSure !== null && (
          <p className="quiet small">{t(`round:howSure.${answer.howSure}`)}</p>
        )}
        {texts().map(([label, text]) => (
          <p key={label} className={styles['note']}>
            <span className="quiet small">{label}</span>
            <span dir="auto">{text}</span>
          </p>
        ))}
      </div>
      {open && (
        <ChangeLink view={view} questionId={questionId} look="plain">
          {choice === null ? t('answer', { number }) : t('change')}{' '}
          <span className="visually-hidden">{name}</span>
        </ChangeLink>
      )}
    </li>
  )

  function choiceInWords(): string {
    if (choice === null) return t('round:blank')
    if (isStage(choice)) return content.statement(questionId, choice)
    return view.round.mode === 'together' ? t('round:weDontKnow') : t('round:dontKnow')
  }

  function texts(): readonly (readonly [string, string])[] {
    const all = [
      [t('note'), answer?.note ?? ''],
      [t('reason'), answer?.reason ?? ''],
      [t('dissent'), answer?.dissent ?? ''],
      [t('wouldChange'), answer?.wouldChange ?? ''],
    ] as const
    return all.filter(([, text]) => text !== '')
  }
}
