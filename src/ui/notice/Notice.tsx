import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface NoticeProps {
  readonly children: ReactNode
  readonly kind?: 'calm' | 'warning' | 'error'
  /** Buttons or links that cure what the notice says. */
  readonly actions?: ReactNode
  /** Spoken when it appears. Only for what appears while a person is at work. */
  readonly announced?: boolean
}

export function Notice({ children, kind = 'calm', actions, announced = false }: NoticeProps) {
  const role = announced ? (kind === 'error' ? 'alert' : 'status') : undefined
  return (
    <div className={styles['notice']} data-kind={kind} role={role}>
      <div className={styles['words']}>{children}</div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}
