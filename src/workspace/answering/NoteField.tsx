import { TEXT_MAX } from '#src/domain/record/fields.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Field } from '#src/ui/field/Field.tsx'

interface NoteFieldProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Free text, never needed. Too much of it is said and not saved; it is never cut. */
export function NoteField({ label, hint, value, onChange }: NoteFieldProps) {
  const { t } = useTranslation(['question', 'shell'])
  const over = value.length - TEXT_MAX
  return (
    <Field
      label={label}
      hint={hint}
      error={over > 0 ? t('tooLong', { count: over }) : undefined}
      optional={t('shell:optional')}
    >
      {(wiring) => (
        <textarea
          {...wiring}
          value={value}
          dir="auto"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
