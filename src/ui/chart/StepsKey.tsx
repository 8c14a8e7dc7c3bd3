import { KeyEntry } from './KeyEntry.tsx'
import { SeriesDot } from './SeriesDot.tsx'
import type { StepReading } from './step-lines.ts'
import styles from './StepsKey.module.css'

interface StepsKeyProps {
  readonly say: string
  readonly show: string
}

export function StepsKey({ say, show }: StepsKeyProps) {
  return (
    <ul className={`key-list ${styles['key']}`}>
      <Entry reading="say" words={say} />
      <Entry reading="show" words={show} />
    </ul>
  )
}

function Entry({ reading, words }: { reading: StepReading; words: string }) {
  return (
    <KeyEntry words={words}>
      <line
        x1="2"
        x2="46"
        y1="12"
        y2="12"
        stroke={`var(--series-${reading})`}
        strokeWidth={reading === 'say' ? 3 : 5}
        strokeDasharray={reading === 'say' ? '2 6' : undefined}
        strokeLinecap={reading === 'say' ? 'round' : undefined}
      />
      <SeriesDot reading={reading} x={24} y={12} />
    </KeyEntry>
  )
}
