import { NAME_MAX, TEXT_MAX } from '#src/domain/record/fields.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Field } from '#src/ui/field/Field.tsx'

interface PlanTextProps {
  readonly label: string
  readonly hint?: string
  /** line: a name, a role, a team; text: as much as it takes. */
  readonly size: 'line' | 'text'
  readonly value: string
  readonly error?: string | undefined
  readonly onChange: (value: string) => void
}

/** Free text of an action or an outcome. Too much of it is said and not saved; it is never cut. */
export function PlanText({ label, hint, size, value, error, onChange }: PlanTextProps) {
  const { t } = useTranslation('plan')
  const over = value.length - (size === 'line' ? NAME_MAX : TEXT_MAX)
  return (
    <Field label={label} hint={hint} error={over > 0 ? t('tooLong', { count: over }) : error}>
      {(wiring) =>
        size === 'line' ? (
          <input
            type="text"
            {...wiring}
            dir="auto"
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        ) : (
          <textarea
            {...wiring}
            dir="auto"
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        )
      }
    </Field>
  )
}
