import { useNumber } from '#src/i18n/numbers.ts'
import { LOOK_OF, type Standing } from './standing.ts'
import styles from './StandingMark.module.css'

interface StandingMarkProps {
  readonly number: number
  readonly standing: Standing
}

/** The number of a question in a shape that tells whether it is still to be looked at. Words stand beside it. */
export function StandingMark({ number, standing }: StandingMarkProps) {
  const inDigits = useNumber()
  return (
    <span className={styles['mark']} data-look={LOOK_OF[standing]}>
      {inDigits(number)}
    </span>
  )
}
