import type { ReactNode } from 'react'
import type { FieldName } from '#src/domain/round/evidence-form.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Field, type FieldWiring } from '#src/ui/field/Field.tsx'
import type { EvidenceFormWork } from './use-evidence-form.ts'

type TextField = Exclude<FieldName, 'kind' | 'meanings'>

interface EvidenceFieldsProps {
  readonly work: EvidenceFormWork
  /** Whether and until when evidence of a day counts. */
  readonly sayDate: (date: string) => string
  readonly errorOf: (field: FieldName) => string | undefined
}

export function EvidenceFields({ work, sayDate, errorOf }: EvidenceFieldsProps) {
  const { t } = useTranslation(['evidence', 'shell'])
  const control = (name: TextField) => ({
    value: work.values[name],
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      work.type({ [name]: target.value }),
  })
  return (
    <>
      {field('what', (wiring) => (
        <textarea {...wiring} dir="auto" {...control('what')} />
      ))}
      {field('date', (wiring) => (
        <input type="date" {...wiring} {...control('date')} />
      ))}
      {field('where', (wiring) => (
        <input type="text" dir="auto" {...wiring} {...control('where')} />
      ))}
      {field('owner', (wiring) => (
        <input type="text" dir="auto" {...wiring} {...control('owner')} />
      ))}
      {field('secondCheck', (wiring) => (
        <input type="text" dir="auto" {...wiring} {...control('secondCheck')} />
      ))}
    </>
  )

  function field(name: TextField, draw: (wiring: FieldWiring) => ReactNode) {
    return (
      <Field
        id={`${work.formId}-${name}`}
        label={t(`form.${name}`)}
        hint={name === 'date' ? dateHint() : t(`form.${name}Hint`)}
        error={errorOf(name)}
        {...(name === 'secondCheck' ? { optional: t('shell:optional') } : {})}
      >
        {draw}
      </Field>
    )
  }

  /** Says before it is saved whether the date lets it count. */
  function dateHint(): string {
    const { date } = work.values
    return /^\d{4}-\d\d-\d\d$/.test(date) ? sayDate(date) : t('form.dateHint')
  }
}
