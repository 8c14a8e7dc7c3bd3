import type { Mark } from './readiness.ts'
import styles from './MarkShape.module.css'

/** Told apart without colour: a tick in a disc, a bang in a triangle, a clock, an open ring. Words stand beside it. */
export function MarkShape({ mark }: { readonly mark: Mark }) {
  return (
    <svg className={styles['shape']} data-mark={mark} viewBox="0 0 100 100" aria-hidden="true">
      {SHAPES[mark]}
    </svg>
  )
}

const SHAPES = {
  good: (
    <>
      <circle className={styles['full']} cx="50" cy="50" r="46" />
      <path className={styles['line']} d="M27 52 44 69 75 35" />
    </>
  ),
  todo: (
    <>
      <path className={styles['full']} d="M50 8 96 90H4Z" strokeLinejoin="round" />
      <path className={styles['line']} d="M50 36V60M50 76v.1" />
    </>
  ),
  wait: (
    <>
      <circle className={styles['open']} cx="50" cy="50" r="42" />
      <path className={styles['open']} d="M50 24V52L68 64" />
    </>
  ),
  note: (
    <>
      <circle className={styles['open']} cx="50" cy="50" r="42" />
      <path className={styles['open']} d="M50 46V72M50 28v.1" />
    </>
  ),
} as const satisfies Record<Mark, unknown>
