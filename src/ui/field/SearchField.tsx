import type { Ref } from 'react'
import { Field } from './Field.tsx'

interface SearchFieldProps {
  /** The box that words are typed into. */
  readonly ref?: Ref<HTMLInputElement>
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  readonly onType: (value: string) => void
}

/** Words to find something by. What is typed may be in any language, whatever the page is in. */
export function SearchField({ ref, label, hint, value, onType }: SearchFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(wiring) => (
        <input
          {...wiring}
          ref={ref}
          type="search"
          dir="auto"
          autoComplete="off"
          enterKeyHint="search"
          value={value}
          onChange={({ target }) => onType(target.value)}
        />
      )}
    </Field>
  )
}
