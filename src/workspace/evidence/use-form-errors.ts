import { BLANK_FORM, type FieldName } from '#src/domain/round/evidence-form.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { FieldError } from '#src/ui/error-summary/ErrorSummary.tsx'
import type { EvidenceFormWork } from './use-evidence-form.ts'

interface FormErrors {
  readonly list: readonly FieldError[]
  readonly of: (field: FieldName) => string | undefined
}

/** The errors of the form in words, in the order of its fields. */
export function useFormErrors({ problems, formId }: EvidenceFormWork): FormErrors {
  const { t } = useTranslation('evidence')
  const of = (field: FieldName) => {
    const problem = problems[field]
    return problem === undefined ? undefined : t(`error.${problem}`)
  }
  const list = (Object.keys(BLANK_FORM) as FieldName[]).flatMap((field) => {
    const message = of(field)
    return message === undefined ? [] : [{ fieldId: `${formId}-${field}`, message }]
  })
  return { list, of }
}
