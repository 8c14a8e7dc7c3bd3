import type { ReactNode } from 'react'
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
      {foot !== undefined && <div className={styles['foot']}>{foot}</div>}
    </>
  )
}
