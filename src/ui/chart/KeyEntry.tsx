import type { ReactNode } from 'react'

interface KeyEntryProps {
  readonly words: string
  /** Drawn in a box of 48 by 24. */
  readonly children: ReactNode
}

/** What one line of a chart looks like, and what it is. */
export function KeyEntry({ words, children }: KeyEntryProps) {
  return (
    <li>
      <svg viewBox="0 0 48 24" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {words}
    </li>
  )
}
