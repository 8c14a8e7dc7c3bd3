import { useId, type ReactNode } from 'react'
import styles from './Field.module.css'

/** What a control inside a field must carry so that label, hint and error belong to it. */
export interface FieldWiring {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface FieldProps {
  /** Only where something outside, such as an error summary, must lead to the control. */
  readonly id?: string | undefined
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly optional?: string
  readonly children: (wiring: FieldWiring) => ReactNode
}

export function Field({ id: givenId, label, hint, error, optional, children }: FieldProps) {
  const ownId = useId()
  const id = givenId ?? ownId
  const hintId = hint === undefined ? undefined : `${id}-hint`
  const errorId = error === undefined ? undefined : `${id}-error`
  const describedBy = [hintId, errorId].filter((part) => part !== undefined).join(' ')
  return (
    <div className={styles['field']} data-invalid={error !== undefined}>
      <label htmlFor={id} className={styles['label']}>
        {label}
        {optional !== undefined && <span className={styles['optional']}> {optional}</span>}
      </label>
      {hint !== undefined && (
        <p id={hintId} className={styles['hint']}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={errorId} className={styles['error']}>
          {error}
        </p>
      )}
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': error === undefined ? undefined : true,
      })}
    </div>
  )
}
