import { useEffect, useId, useRef } from 'react'
import styles from './ErrorSummary.module.css'

export interface FieldError {
  /** The id of the control that must be mended. */
  readonly fieldId: string
  readonly message: string
}

interface ErrorSummaryProps {
  readonly title: string
  readonly errors: readonly FieldError[]
  /** Grows with each try to send the form: every one that fails brings focus here again. */
  readonly attempt: number
}

/**
 * All that must be mended, above the form, each with a way to its field. The fragment of the
 * address belongs to the router, so these are buttons and not links.
 */
export function ErrorSummary({ title, errors, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const titleId = useId()

  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])

  if (errors.length === 0) return null
  return (
    <div
      ref={box}
      className={styles['summary']}
      role="group"
      aria-labelledby={titleId}
      tabIndex={-1}
    >
      <p id={titleId} className={styles['title']}>
        {title}
      </p>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <button type="button" onClick={() => document.getElementById(fieldId)?.focus()}>
              {message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
