import { Field } from './Field.tsx'
import styles from './DecimalField.module.css'

interface DecimalFieldProps {
  readonly label: string
  readonly hint?: string
  readonly optional?: string
  readonly error?: string | undefined
  /** As it was typed: browsers refuse a comma in a number of their own. */
  readonly value: string
  readonly onType: (value: string) => void
}

/** A figure, with the keys for it on a tablet. */
export function DecimalField({ value, onType, ...field }: DecimalFieldProps) {
  return (
    <Field {...field}>
      {(wiring) => (
        <input
          {...wiring}
          type="text"
          inputMode="decimal"
          className={styles['short']}
          value={value}
          onChange={({ target }) => onType(target.value)}
        />
      )}
    </Field>
  )
}
