import { useId, type ReactNode } from 'react'
import styles from './ChoiceGroup.module.css'

export interface ChoiceOption<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly hint?: string
}

interface ChoiceGroupProps<Value extends string> {
  readonly legend: ReactNode
  readonly name: string
  readonly options: readonly ChoiceOption<Value>[]
  readonly value: Value | null
  readonly onChoose: (value: Value) => void
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly disabled?: boolean
  /** row: a few short options side by side; stack: whole cards under each other. */
  readonly shape?: 'row' | 'stack'
}

export function ChoiceGroup<Value extends string>({
  legend,
  name,
  options,
  value,
  onChoose,
  hint,
  error,
  disabled = false,
  shape = 'stack',
}: ChoiceGroupProps<Value>) {
  const id = useId()
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
  return (
    <fieldset
      className={styles['group']}
      disabled={disabled}
      data-invalid={error !== undefined}
      aria-describedby={described.filter(Boolean).join(' ') || undefined}
    >
      <legend className={styles['legend']}>{legend}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
      <div className={styles['options']} data-shape={shape}>
        {options.map((option) => (
          <label key={option.value} className={styles['option']}>
            <input
              type="radio"
              name={`${name}-${id}`}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChoose(option.value)}
            />
            <span>
              {option.label}
              {option.hint !== undefined && (
                <span className={styles['optionHint']}>{option.hint}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
