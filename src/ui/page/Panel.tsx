import type { ReactNode } from 'react'
import styles from './Panel.module.css'

interface PanelProps {
  readonly title: string
  readonly children: ReactNode
  readonly id?: string
}

export function Panel({ title, children, id }: PanelProps) {
  return (
    <section className={styles['panel']} id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
