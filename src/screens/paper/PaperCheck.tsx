import { useEffect, useRef } from 'react'
import { isStage, type Choice } from '#src/domain/answer/answer.ts'
import type { ContentWords } from '#src/i18n/content.ts'
import { useNumber } from '#src/i18n/numbers.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import type { PaperChoices } from './use-paper.ts'
import styles from './PaperAnswers.module.css'

interface PaperCheckProps {
  readonly view: RoundView
  readonly content: ContentWords
  readonly choices: PaperChoices
  readonly role: string | null
}

/** Beside each number the words it stands for, since a slip of the finger looks like an answer. */
export function PaperCheck({ view, content, choices, role }: PaperCheckProps) {
  const { t } = useTranslation(['paper', 'session'])
  const format = useNumber()
  const heading = useRef<HTMLHeadingElement>(null)
  const roleName = view.round.roles.find(({ id }) => id === role)?.name
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles['check']}>
      <h2 ref={heading} tabIndex={-1}>
        {t('checkTitle')}
      </h2>
      <ol>
        {view.questionIds.map((id, index) => (
          <li key={id}>
            <h3>{t('row', { number: index + 1, name: content.name(id) })}</h3>
            <p>{inWords(id, choices[id])}</p>
          </li>
        ))}
      </ol>
      {view.round.roles.length > 0 && (
        <p>{t('role', { name: roleName ?? t('session:role.nonePaper') })}</p>
      )}
    </section>
  )

  function inWords(id: string, choice: Choice | undefined) {
    const isKnown = isStage(choice)
    return (
      <>
        <strong>{format(isKnown ? choice : 0)}</strong>
        <span>{isKnown ? content.statement(id, choice) : t('dontKnow')}</span>
      </>
    )
  }
}
