import styles from './action.module.css'

/** primary: the one thing to do next; plain: beside it; text: a quiet third; danger: takes away. */
export type ActionLook = 'primary' | 'plain' | 'text' | 'danger'

export function actionClass(look: ActionLook): string {
  return `${styles['action']} ${styles[look]}`
}
