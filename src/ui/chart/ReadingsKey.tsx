import { KeyEntry } from './KeyEntry.tsx'
import styles from './StepsKey.module.css'

interface ReadingsKeyProps {
  readonly line: string
  /** null where there is no target. */
  readonly target: string | null
}

export function ReadingsKey({ line, target }: ReadingsKeyProps) {
  return (
    <ul className={`key-list ${styles['key']}`}>
      <KeyEntry words={line}>
        <line x1="2" x2="46" y1="12" y2="12" stroke="var(--series-show)" strokeWidth={3} />
        <circle cx={24} cy={12} r={6} fill="var(--series-show)" />
      </KeyEntry>
      {target !== null && (
        <KeyEntry words={target}>
          <line
            x1="2"
            x2="46"
            y1="12"
            y2="12"
            stroke="var(--series-say)"
            strokeWidth={3}
            strokeDasharray="8 6"
          />
        </KeyEntry>
      )}
    </ul>
  )
}
