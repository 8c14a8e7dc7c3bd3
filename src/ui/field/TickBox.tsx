import type { ReactNode } from 'react'
import styles from './TickBox.module.css'

interface TickBoxProps {
  readonly label: ReactNode
  readonly hint?: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** Yes or no, on a line of its own. The words are pressed as well as the box. */
export function TickBox({ label, hint, on, onChange }: TickBoxProps) {
  return (
    <label className={styles['tick']}>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label}
        {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
      </span>
    </label>
  )
}
