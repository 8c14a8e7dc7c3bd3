import styles from './card.module.css'

/** plain: things that stand side by side; strong: the one thing that the page is about. */
export type CardLook = 'plain' | 'strong'

/** Paper that lies on the page. What a card has otherwise than the others stands in its own sheet. */
export function cardClass(look: CardLook = 'plain'): string {
  return `${styles['card']} ${styles[look]}`
}
