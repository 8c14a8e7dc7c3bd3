import { useState } from 'react'
import styles from './Tick.module.css'

interface TickProps {
  /** With each one more it shows; not for those that were there before it. */
  readonly accepted: number
  /** Over the picture of the camera, or beside the words where there is none. */
  readonly look: 'overPicture' | 'beside'
}

/** Seen from across the table, then gone by itself. What it stands for is said in words beside it. */
export function Tick({ accepted, look }: TickProps) {
  const [before] = useState(accepted)
  if (accepted <= before) return null
  return (
    <svg
      key={accepted}
      className={`${styles['tick']} ${styles[look]}`}
      viewBox="0 0 100 100"
      aria-hidden="true"
    >
      <circle className={styles['disc']} cx="50" cy="50" r="46" />
      <path className={styles['mark']} d="M27 52 44 69 75 35" />
    </svg>
  )
}
