import { useId, type KeyboardEvent } from 'react'
import { CHOICES, type Choice } from '#src/domain/answer/answer.ts'
import { useNumber } from '#src/i18n/numbers.ts'
import { useTranslation } from '#src/i18n/words.ts'
import styles from './PaperAnswers.module.css'

interface PaperRowProps {
  readonly number: number
  readonly name: string
  readonly choice: Choice | undefined
  readonly onChoose: (choice: Choice) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

export function PaperRow({ number, name, choice, onChoose, onKeyDown }: PaperRowProps) {
  const { t } = useTranslation('paper')
  const format = useNumber()
  const id = useId()
  return (
    <li>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- number keys are a shortcut beside the native arrow keys of the radios inside */}
      <fieldset className={styles['row']} onKeyDown={onKeyDown}>
        <legend>{t('row', { number, name })}</legend>
        <div className={styles['keys']}>
          {CHOICES.map((value) => (
            <label key={value} className={styles['key']} data-key={value}>
              <input
                type="radio"
                name={id}
                value={value}
                checked={choice === value}
                onChange={() => onChoose(value)}
              />
              {value === 'dontKnow' ? (
                <>
                  {format(0)} <span className="visually-hidden">{t('dontKnow')}</span>
                </>
              ) : (
                format(value)
              )}
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  )
}
