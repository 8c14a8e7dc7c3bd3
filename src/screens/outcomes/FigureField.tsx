import { useState } from 'react'
import { readFigure } from '#src/domain/outcome/figure.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { DecimalField } from '#src/ui/field/DecimalField.tsx'

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
    <DecimalField
      label={label}
      hint={t('edit.figureHint')}
      error={isWrong ? t('edit.figureError') : undefined}
      value={shown}
      onType={(text) => {
        setTyped(text)
        const next = readFigure(text)
        if (next !== undefined) onChange(next)
      }}
    />
  )
}

function toText(value: number | null): string {
  return value === null ? '' : String(value)
}
