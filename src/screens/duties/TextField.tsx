import { TEXT_MAX } from '#src/domain/record/fields.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Field } from '#src/ui/field/Field.tsx'

interface TextFieldProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Letters; more of them are said and not saved. */
  readonly most?: number
  readonly lines?: 'one' | 'many'
}

/** Free text that is never needed. */
export function TextField(props: TextFieldProps) {
  const { label, hint, value, onChange, most = TEXT_MAX, lines = 'one' } = props
  const { t } = useTranslation(['duties', 'shell'])
  const over = value.length - most
  return (
    <Field
      label={label}
      hint={hint}
      optional={t('shell:optional')}
      error={over > 0 ? t('more.tooLong', { count: over }) : undefined}
    >
      {(wiring) => {
        const shared = { ...wiring, dir: 'auto', value } as const
        return lines === 'many' ? (
          <textarea {...shared} onChange={({ target }) => onChange(target.value)} />
        ) : (
          <input type="text" {...shared} onChange={({ target }) => onChange(target.value)} />
        )
      }}
    </Field>
  )
}
