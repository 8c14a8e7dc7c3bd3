import { useId } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Unit } from '#src/domain/record/unit.ts'
import type { SetUpForm } from '#src/domain/round/set-up-form.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { FormField } from './FormField.tsx'
import { useUnitNames } from './use-unit-names.ts'

interface UnitFieldProps {
  readonly form: UseFormReturn<SetUpForm>
  readonly kind: Unit['kind']
  readonly organisationId: string
}

/** Offers the names that are there already: a name written in the same way is the same part. */
export function UnitField({ form, kind, organisationId }: UnitFieldProps) {
  const { t } = useTranslation('setUp')
  const listId = useId()
  const names = useUnitNames(organisationId, kind)
  return (
    <FormField
      form={form}
      name="unitName"
      label={t(kind === 'unit' ? 'scope.unitName' : 'scope.partnershipName')}
    >
      {(wiring) => (
        <>
          <input
            type="text"
            dir="auto"
            list={names.length === 0 ? undefined : listId}
            {...wiring}
            {...form.register('unitName')}
          />
          <datalist id={listId}>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </datalist>
        </>
      )}
    </FormField>
  )
}
