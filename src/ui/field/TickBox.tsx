import type { ReactNode } from 'react'
import styles from './TickBox.module.css'

interface TickBoxProps {
  readonly label: ReactNode
  readonly hint?: string
  readonly on: boolean
  readonly disabled?: boolean
  /** Tells it from others where its words may be in any language. */
  readonly value?: string
  readonly onChange: (on: boolean) => void
}

/** Yes or no, on a line of its own. The words are pressed as well as the box. */
export function TickBox({ label, hint, on, disabled = false, value, onChange }: TickBoxProps) {
  return (
    <label className={styles['tick']}>
      <input
        type="checkbox"
        value={value}
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
      </span>
    </label>
  )
}
