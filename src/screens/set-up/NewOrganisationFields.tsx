import { useWatch, type UseFormReturn } from 'react-hook-form'
import type { SetUpForm } from '#src/domain/round/set-up-form.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { nations } from '#src/questions/sectors.ts'
import { FormField } from './FormField.tsx'
import { sectorsToChoose } from './sectors-to-choose.ts'
import styles from './SetUpForm.module.css'

export function NewOrganisationFields({ form }: { form: UseFormReturn<SetUpForm> }) {
  const { t } = useTranslation(['setUp', 'sectors', 'nations'])
  const { register } = form
  const [nation, date] = useWatch({ control: form.control, name: ['nation', 'date'] })
  return (
    <>
      <FormField
        form={form}
        name="organisationName"
        label={t('organisation.name')}
        hint={t('organisation.nameHint')}
      >
        {(wiring) => <input type="text" dir="auto" {...wiring} {...register('organisationName')} />}
      </FormField>
      <div className={styles['pair']}>
        <FormField
          form={form}
          name="nation"
          label={t('organisation.nation')}
          hint={t('organisation.nationHint')}
        >
          {(wiring) => (
            <select {...wiring} {...register('nation')}>
              {nations.map((id) => (
                <option key={id} value={id}>
                  {t(`nations:${id}.name`)}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <FormField
          form={form}
          name="sector"
          label={t('organisation.sector')}
          hint={t('organisation.sectorHint')}
        >
          {(wiring) => (
            <select {...wiring} {...register('sector')}>
              {sectorsToChoose(nation, date).map((id) => (
                <option key={id} value={id}>
                  {t(`sectors:${id}.name`)}
                </option>
              ))}
            </select>
          )}
        </FormField>
      </div>
    </>
  )
}
