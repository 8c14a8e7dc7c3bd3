import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly children: ReactNode
  /** How it stands at first; after that it is the reader's. */
  readonly open?: boolean
  /** section: a part of the page, with a rule above it; inline: within a card. */
  readonly look?: 'section' | 'inline'
  /** For what is drawn only when it is wanted. */
  readonly onOpen?: () => void
}

/** Folded away until wanted, and laid open on paper. */
export function Disclosure(props: DisclosureProps) {
  const { summary, children, open = false, look = 'section', onOpen } = props
  return (
    <details
      className={styles['disclosure']}
      data-look={look}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen?.()
      }}
    >
      <summary>{summary}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  )
}
