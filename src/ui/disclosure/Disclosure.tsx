import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly children: ReactNode
  /** How it stands at first; after that it is the reader's. */
  readonly open?: boolean
  /** section: a part of the page, with a rule above it; inline: within a card. */
  readonly look?: 'section' | 'inline'
}

/** Folded away until wanted, and laid open on paper. */
export function Disclosure({ summary, children, open = false, look = 'section' }: DisclosureProps) {
  return (
    <details className={styles['disclosure']} data-look={look} open={open}>
      <summary>{summary}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  )
}
