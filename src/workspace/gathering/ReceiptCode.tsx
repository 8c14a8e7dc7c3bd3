import { useId } from 'react'
import styles from './ReceiptCode.module.css'

interface ReceiptCodeProps {
  readonly title: string
  readonly code: string
  /** tall: it is what the page is for; line: it stands below something that needs the room. */
  readonly look: 'tall' | 'line'
}

/** With it, a person can take their answers back. */
export function ReceiptCode({ title, code, look }: ReceiptCodeProps) {
  const titleId = useId()
  return (
    <section className={styles['code']} data-look={look} aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <p dir="ltr" translate="no">
        {code}
      </p>
    </section>
  )
}
