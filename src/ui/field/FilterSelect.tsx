import { Field } from './Field.tsx'

export interface FilterOption<Value extends string | number> {
  readonly value: Value
  readonly label: string
}

interface FilterSelectProps<Value extends string | number> {
  readonly label: string
  /** What stands for no filter. */
  readonly all: string
  readonly options: readonly FilterOption<Value>[]
  readonly value: Value | null
  readonly onChoose: (value: Value | null) => void
}

export function FilterSelect<Value extends string | number>(props: FilterSelectProps<Value>) {
  const { label, all, options, value, onChoose } = props
  return (
    <Field label={label}>
      {(wiring) => (
        <select
          {...wiring}
          value={value ?? ''}
          onChange={(event) => onChoose(valueOf(event.target.value))}
        >
          <option value="">{all}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )

  function valueOf(chosen: string): Value | null {
    return options.find((option) => String(option.value) === chosen)?.value ?? null
  }
}
