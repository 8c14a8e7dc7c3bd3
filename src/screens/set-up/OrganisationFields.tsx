import { useWatch, type UseFormReturn } from 'react-hook-form'
import type { Organisation } from '#src/domain/record/organisation.ts'
import type { SetUpForm } from '#src/domain/round/set-up-form.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { FormField } from './FormField.tsx'
import { MoreFields } from './MoreFields.tsx'
import { NewOrganisationFields } from './NewOrganisationFields.tsx'
import { OrganisationFacts } from './OrganisationFacts.tsx'
import styles from './SetUpForm.module.css'

interface OrganisationFieldsProps {
  readonly form: UseFormReturn<SetUpForm>
  readonly organisations: readonly Organisation[]
}

export function OrganisationFields({ form, organisations }: OrganisationFieldsProps) {
  const { t } = useTranslation('setUp')
  const organisationId = useWatch({ control: form.control, name: 'organisationId' })
  const chosen = organisations.find(({ id }) => id === organisationId)
  return (
    <fieldset className={styles['fields']}>
      <legend>{t('organisation.legend')}</legend>
      {organisations.length > 0 && (
        <FormField form={form} name="organisationId" label={t('organisation.choose')}>
          {(wiring) => (
            <select {...wiring} {...form.register('organisationId')}>
              {organisations.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              <option value="">{t('organisation.new')}</option>
            </select>
          )}
        </FormField>
      )}
      {chosen === undefined ? (
        <NewOrganisationFields form={form} />
      ) : (
        <OrganisationFacts organisation={chosen} />
      )}
      <MoreFields form={form} />
    </fieldset>
  )
}
