import { NAME_MAX, TEXT_MAX } from '#src/domain/record/fields.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Field } from '#src/ui/field/Field.tsx'

interface OutcomeTextProps {
  readonly label: string
  readonly hint?: string
  /** line: a unit or a name; text: as much as it takes. */
  readonly size: 'line' | 'text'
  readonly value: string
  readonly error?: string | undefined
  readonly onChange: (value: string) => void
}

/** Free text of an outcome. Too much of it is said and not saved; it is never cut. */
export function OutcomeText({ label, hint, size, value, error, onChange }: OutcomeTextProps) {
  const { t } = useTranslation('outcomes')
  const over = value.length - (size === 'line' ? NAME_MAX : TEXT_MAX)
  return (
    <Field label={label} hint={hint} error={over > 0 ? t('edit.tooLong', { count: over }) : error}>
      {(wiring) => {
        const shared = { ...wiring, dir: 'auto', value } as const
        return size === 'line' ? (
          <input type="text" {...shared} onChange={({ target }) => onChange(target.value)} />
        ) : (
          <textarea {...shared} onChange={({ target }) => onChange(target.value)} />
        )
      }}
    </Field>
  )
}
