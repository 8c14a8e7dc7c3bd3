import type { ReactNode } from 'react'
import styles from './ChartBox.module.css'

interface ChartBoxProps {
  readonly size: 'low' | 'high'
  readonly children: ReactNode
}

/**
 * Recharts sets its text wrongly in a right-to-left page, so the box is left to right and the axes
 * are turned round instead.
 */
export function ChartBox({ size, children }: ChartBoxProps) {
  return (
    <div className={styles['chart']} data-size={size} dir="ltr" aria-hidden="true">
      {children}
    </div>
  )
}
