import type { BoxFill } from './StageTrack.tsx'
import styles from './StageTrack.module.css'

interface StageTrackKeyProps {
  readonly label: string
  readonly entries: readonly { readonly fill: BoxFill; readonly words: string }[]
}

/** What the boxes mean: each kind that stands on the page, drawn and in words. */
export function StageTrackKey({ label, entries }: StageTrackKeyProps) {
  return (
    <ul className={`key-list small ${styles['key']}`} aria-label={label}>
      {entries.map(({ fill, words }) => (
        <li key={fill}>
          <span className={styles['box']} data-fill={fill} aria-hidden="true" />
          {words}
        </li>
      ))}
    </ul>
  )
}
