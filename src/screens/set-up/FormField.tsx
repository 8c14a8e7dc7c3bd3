import type { ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from '#src/i18n/words.ts'
import { Field, type FieldWiring } from '#src/ui/field/Field.tsx'
import type { SetUpError, SetUpForm } from '#src/domain/round/set-up-form.ts'

interface FormFieldProps {
  readonly form: UseFormReturn<SetUpForm>
  readonly name: keyof SetUpForm
  readonly label: string
  readonly hint?: string
  readonly optional?: string
  readonly children: (wiring: FieldWiring) => ReactNode
}

/** A field whose error comes from the form, under the id that the error summary leads to. */
export function FormField({ form, name, children, ...rest }: FormFieldProps) {
  const { t } = useTranslation('setUp')
  const message = form.formState.errors[name]?.message as SetUpError | undefined
  return (
    <Field
      {...rest}
      id={`set-up-${name}`}
      error={message === undefined ? undefined : t(`error.${message}`)}
    >
      {children}
    </Field>
  )
}
