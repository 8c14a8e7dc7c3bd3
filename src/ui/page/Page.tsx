import type { MouseEvent, ReactNode } from 'react'
import styles from './Page.module.css'

interface PageProps {
  readonly children: ReactNode
  /** Stays at the foot of the window, within the thumb's reach: back, saved, next. */
  readonly foot?: ReactNode
}

export function Page({ children, foot }: PageProps) {
  return (
    <>
      <div className={styles['page']} data-with-foot={foot !== undefined}>
        {children}
      </div>
      {foot !== undefined && (
        <div className={styles['foot']} onClickCapture={ignoreSecondTap}>
          {foot}
        </div>
      )}
    </>
  )
}

// Longer than the halves of a double tap lie apart, shorter than it takes to see a new screen. Not
// the device's own measure, which people who tap slowly set far longer.
const DOUBLE_TAP_MS = 500

let lastPressMs = Number.NEGATIVE_INFINITY

// The foot of the next screen has its button where this one had it: the second half of a double tap,
// or of a hand that shakes, must not press it unseen. A press by keyboard has no `detail`.
function ignoreSecondTap(event: MouseEvent): void {
  if (event.detail >= 2 && event.timeStamp - lastPressMs < DOUBLE_TAP_MS) {
    event.preventDefault()
    event.stopPropagation()
    return
  }
  lastPressMs = event.timeStamp
}
