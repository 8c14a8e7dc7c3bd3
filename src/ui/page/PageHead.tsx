import type { ReactNode } from 'react'
import { PageHeading } from './PageHeading.tsx'
import styles from './PageHead.module.css'

interface PageHeadProps {
  readonly title: ReactNode
  /** What the browser tab and the history say; leave out where the title itself is plain text. */
  readonly tabTitle?: string
  /** Where one is: whose round it is, which question. */
  readonly above?: ReactNode
  readonly lead?: ReactNode | undefined
  /** What belongs to the head, under the lead. */
  readonly children?: ReactNode
  /** The title is a whole question: in smaller letters. */
  readonly isLong?: boolean
}

/** What each page begins with. */
export function PageHead(props: PageHeadProps) {
  const { title, tabTitle, above, lead, children, isLong = false } = props
  return (
    <div className={styles['head']} data-long={isLong}>
      {above}
      <PageHeading {...(tabTitle !== undefined && { tabTitle })}>{title}</PageHeading>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </div>
  )
}
