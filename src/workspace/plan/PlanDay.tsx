import { Field } from '#src/ui/field/Field.tsx'

interface PlanDayProps {
  readonly label: string
  readonly value: string | null
  readonly error?: string | undefined
  readonly onChange: (value: string | null) => void
}

/** A day, or none. */
export function PlanDay({ label, value, error, onChange }: PlanDayProps) {
  return (
    <Field label={label} error={error}>
      {(wiring) => (
        <input
          type="date"
          {...wiring}
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
        />
      )}
    </Field>
  )
}
