import { useTranslation } from '#src/i18n/words.ts'
import { Field } from '#src/ui/field/Field.tsx'
import type { Wanted } from './compared-rounds.ts'
import type { ProgressRound } from './progress-round.ts'
import styles from './CompareChoice.module.css'

interface CompareChoiceProps {
  /** Earliest first. */
  readonly rounds: readonly ProgressRound[]
  readonly before: ProgressRound
  readonly after: ProgressRound
  readonly labelOf: (roundId: string) => string
  readonly onWant: (wanted: Wanted) => void
}

export function CompareChoice({ rounds, before, after, labelOf, onWant }: CompareChoiceProps) {
  const { t } = useTranslation('progress')
  const later = rounds.slice(rounds.indexOf(before) + 1)
  return (
    <section className={`${styles['compare']} no-print`}>
      <h2>{t('compare.title')}</h2>
      <div className={styles['rounds']}>
        <Field label={t('compare.from')}>
          {(wiring) => (
            <select
              {...wiring}
              value={before.id}
              onChange={({ target }) => onWant({ beforeId: target.value, afterId: after.id })}
            >
              {rounds.slice(0, -1).map(toOption)}
            </select>
          )}
        </Field>
        <Field label={t('compare.to')}>
          {(wiring) => (
            <select
              {...wiring}
              value={after.id}
              onChange={({ target }) => onWant({ beforeId: before.id, afterId: target.value })}
            >
              {later.map(toOption)}
            </select>
          )}
        </Field>
      </div>
    </section>
  )

  function toOption({ id, name }: ProgressRound) {
    return (
      <option key={id} value={id}>
        {t('compare.option', { name, date: labelOf(id) })}
      </option>
    )
  }
}
