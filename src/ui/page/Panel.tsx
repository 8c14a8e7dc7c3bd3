import type { ReactNode, Ref } from 'react'
import { cardClass } from './card-class.ts'
import styles from './Panel.module.css'

interface PanelProps {
  readonly title: string
  readonly children: ReactNode
  readonly id?: string
  /** Where its heading is to take the focus. */
  readonly headingRef?: Ref<HTMLHeadingElement>
}

export function Panel({ title, children, id, headingRef }: PanelProps) {
  return (
    <section className={`${cardClass()} ${styles['panel']}`} id={id}>
      <h2 {...(headingRef !== undefined && { ref: headingRef, tabIndex: -1 })}>{title}</h2>
      {children}
    </section>
  )
}
