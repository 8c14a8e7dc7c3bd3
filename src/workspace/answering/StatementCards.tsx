import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { STAGES, type Choice } from '#src/domain/answer/answer.ts'
import type { ContentWords } from '#src/i18n/content.ts'
import { useTranslation } from '#src/i18n/words.ts'
import styles from './StatementCards.module.css'

interface StatementCardsProps {
  readonly questionId: string
  readonly content: ContentWords
  readonly choice: Choice | null
  readonly together: boolean
  readonly stageNamesShown: boolean
  readonly onChoose: (choice: Choice) => void
}

const CHOICE_BY_KEY: Readonly<Record<string, Choice>> = {
  '0': 'dontKnow',
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
}

/** Five statements and "do not know"; the whole card is the target. Keys work while one has focus. */
export function StatementCards(props: StatementCardsProps) {
  const { questionId, content, choice, together, stageNamesShown, onChoose } = props
  const { t } = useTranslation(['question', 'round', 'stages'])
  const name = useId()
  const group = useRef<HTMLFieldSetElement>(null)

  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = CHOICE_BY_KEY[event.key]
    if (chosen === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onChoose(chosen)
    group.current?.querySelector<HTMLInputElement>(`input[value="${chosen}"]`)?.focus()
  }

  const cardOf = (value: Choice) => ({ name, value, chosen: choice === value, onChoose })

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- number keys are a shortcut beside the native arrow keys of the radios inside
    <fieldset
      ref={group}
      className={styles['cards']}
      onKeyDown={onKeyDown}
      aria-describedby={`${name}-keys`}
    >
      <legend className="visually-hidden">{t('statements')}</legend>
      {STAGES.map((stage) => (
        <Card key={stage} {...cardOf(stage)}>
          {stageNamesShown && <strong>{t(`stages:${stage}.name`)}</strong>}
          <span>{content.statement(questionId, stage)}</span>
        </Card>
      ))}
      <Card {...cardOf('dontKnow')}>
        <span>{together ? t('round:weDontKnow') : t('round:dontKnow')}</span>
      </Card>
      <p id={`${name}-keys`} className={styles['keys']}>
        {t('keys')}
      </p>
    </fieldset>
  )
}

interface CardProps {
  readonly name: string
  readonly value: Choice
  readonly chosen: boolean
  readonly onChoose: (choice: Choice) => void
  readonly children: ReactNode
}

function Card({ name, value, chosen, onChoose, children }: CardProps) {
  return (
    <label className={styles['card']} data-choice={value}>
      <input
        type="radio"
        name={name}
        value={value}
        checked={chosen}
        onChange={() => onChoose(value)}
      />
      <span className={styles['words']}>{children}</span>
    </label>
  )
}
