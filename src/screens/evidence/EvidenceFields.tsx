import type { ReactNode } from 'react'
import { freshnessOn, lastFreshDay } from '#src/domain/stage/evidence-freshness.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Field, type FieldWiring } from '#src/ui/field/Field.tsx'
import type { EvidenceFormWork } from './use-evidence-form.ts'
import type { FieldName } from './use-form-errors.ts'

interface EvidenceFieldsProps {
  readonly work: EvidenceFormWork
  readonly roundDate: string
  readonly errorOf: (field: FieldName) => string | undefined
}

export function EvidenceFields({ work, roundDate, errorOf }: EvidenceFieldsProps) {
  const { t } = useTranslation(['evidence', 'shell'])
  const formats = useFormats()
  const { register } = work.form
  return (
    <>
      {field('what', (wiring) => (
        <textarea {...wiring} dir="auto" {...register('what')} />
      ))}
      {field('date', (wiring) => (
        <input type="date" {...wiring} {...register('date')} />
      ))}
      {field('where', (wiring) => (
        <input type="text" dir="auto" {...wiring} {...register('where')} />
      ))}
      {field('owner', (wiring) => (
        <input type="text" dir="auto" {...wiring} {...register('owner')} />
      ))}
      {field('secondCheck', (wiring) => (
        <input type="text" dir="auto" {...wiring} {...register('secondCheck')} />
      ))}
    </>
  )

  function field(name: Exclude<FieldName, 'kind'>, control: (wiring: FieldWiring) => ReactNode) {
    return (
      <Field
        id={`${work.formId}-${name}`}
        label={t(`form.${name}`)}
        hint={name === 'date' ? dateHint() : t(`form.${name}Hint`)}
        error={errorOf(name)}
        {...(name === 'secondCheck' ? { optional: t('shell:optional') } : {})}
      >
        {control}
      </Field>
    )
  }

  /** Says before it is saved whether the date lets it count. */
  function dateHint(): string {
    const { date } = work
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) return t('form.dateHint')
    return t(`freshness.${freshnessOn(roundDate, date)}`, {
      date: formats.date(lastFreshDay(date)),
      round: formats.date(roundDate),
    })
  }
}
