import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from '#src/i18n/words.ts'
import type { FieldError } from '#src/ui/error-summary/ErrorSummary.tsx'
import {
  BLANK_FORM,
  type EvidenceForm,
  type EvidenceFormError,
} from '#src/domain/round/evidence-form.ts'

export type FieldName = keyof EvidenceForm

export interface FormErrors {
  readonly list: readonly FieldError[]
  readonly of: (field: FieldName) => string | undefined
}

/** The errors of the form in words, in the order of its fields. */
export function useFormErrors(form: UseFormReturn<EvidenceForm>, formId: string): FormErrors {
  const { t } = useTranslation('evidence')
  const { errors } = form.formState
  const of = (field: FieldName) => {
    const message = errors[field]?.message as EvidenceFormError | undefined
    return message === undefined ? undefined : t(`error.${message}`)
  }
  const list = (Object.keys(BLANK_FORM) as FieldName[]).flatMap((field) => {
    const message = of(field)
    return message === undefined ? [] : [{ fieldId: `${formId}-${field}`, message }]
  })
  return { list, of }
}
