import { useTranslation } from '#src/i18n/words.ts'
import { Field } from '#src/ui/field/Field.tsx'

interface DateFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string | null
  readonly onChange: (date: string | null) => void
}

export function DateField({ label, hint, value, onChange }: DateFieldProps) {
  const { t } = useTranslation('shell')
  return (
    <Field label={label} hint={hint} optional={t('optional')}>
      {(wiring) => (
        <input
          {...wiring}
          type="date"
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value || null)}
        />
      )}
    </Field>
  )
}
