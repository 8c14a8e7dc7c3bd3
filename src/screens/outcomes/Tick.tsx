import { useState, type ReactNode } from 'react'
import styles from './OutcomesPage.module.css'

interface TickProps {
  readonly value: string
  readonly label: ReactNode
  /** As storage has it. */
  readonly checked: boolean
  /** Resolves to false when nothing was kept. */
  readonly onTick: (checked: boolean) => Promise<boolean>
}

/** Stands as it was ticked until storage says the same, so that it does not jump back meanwhile. */
export function Tick({ value, label, checked, onTick }: TickProps) {
  const [wanted, setWanted] = useState<boolean>()
  if (wanted === checked) setWanted(undefined)

  const tick = async (next: boolean) => {
    setWanted(next)
    if (!(await onTick(next))) setWanted(undefined)
  }

  return (
    <label className={styles['tick']}>
      <input
        type="checkbox"
        value={value}
        checked={wanted ?? checked}
        onChange={({ target }) => void tick(target.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
