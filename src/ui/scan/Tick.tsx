import styles from './Tick.module.css'

/** Seen from across the table, then gone by itself. What it stands for is said in words beside it. */
export function Tick() {
  return (
    <svg className={styles['tick']} viewBox="0 0 100 100" aria-hidden="true">
      <circle className={styles['disc']} cx="50" cy="50" r="46" />
      <path className={styles['mark']} d="M27 52 44 69 75 35" />
    </svg>
  )
}
