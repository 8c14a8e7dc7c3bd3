import { useState } from 'react'
import { readFigure } from '#src/domain/outcome/figure.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Field } from '#src/ui/field/Field.tsx'
import styles from './OutcomesPage.module.css'

interface FigureFieldProps {
  readonly label: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

/**
 * A number, or none. What was typed stands as it was typed for as long as it means the number that
 * is kept: "0.0" on the way to "0.05" must not turn into "0".
 */
export function FigureField({ label, value, onChange }: FigureFieldProps) {
  const { t } = useTranslation('outcomes')
  const [typed, setTyped] = useState<string>()
  const meant = typed === undefined ? undefined : readFigure(typed)
  const isWrong = typed !== undefined && meant === undefined
  const shown = typed !== undefined && (isWrong || meant === value) ? typed : toText(value)
  return (
    <Field
      label={label}
      hint={t('edit.figureHint')}
      error={isWrong ? t('edit.figureError') : undefined}
    >
      {(wiring) => (
        <input
          {...wiring}
          type="text"
          inputMode="decimal"
          className={styles['short']}
          value={shown}
          onChange={({ target }) => {
            setTyped(target.value)
            const next = readFigure(target.value)
            if (next !== undefined) onChange(next)
          }}
        />
      )}
    </Field>
  )
}

function toText(value: number | null): string {
  return value === null ? '' : String(value)
}
