import { Field } from './Field.tsx'

interface NumberFieldProps {
  readonly label: string
  readonly hint?: string
  readonly optional?: string
  readonly error?: string | undefined
  readonly from: number
  readonly to: number
  /** As it was typed. */
  readonly value: string
  readonly onType: (value: string) => void
  /** Of the box. */
  readonly className?: string | undefined
}

/** A whole number, with the keys for it on a tablet. */
export function NumberField(props: NumberFieldProps) {
  const { from, to, value, onType, className, ...field } = props
  return (
    <Field {...field}>
      {(wiring) => (
        <input
          {...wiring}
          className={className}
          type="number"
          inputMode="numeric"
          min={from}
          max={to}
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Field>
  )
}
