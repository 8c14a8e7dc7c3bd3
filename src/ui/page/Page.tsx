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

// The foot of the next screen has its button where this one had it: the second half of a double tap
// must not press it unseen.
function ignoreSecondTap(event: MouseEvent): void {
  if (event.detail < 2) return
  event.preventDefault()
  event.stopPropagation()
}
