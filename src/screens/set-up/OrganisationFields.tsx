import { Controller, useWatch, type UseFormReturn } from 'react-hook-form'
import type { Organisation } from '#src/domain/record/organisation.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { nations, sectorsIn } from '#src/questions/sectors.ts'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { FormField } from './FormField.tsx'
import type { SetUpForm } from '#src/domain/round/set-up-form.ts'
import { organisationFields } from './use-set-up.ts'
import styles from './SetUpForm.module.css'

interface OrganisationFieldsProps {
  readonly form: UseFormReturn<SetUpForm>
  readonly organisations: readonly Organisation[]
}

export function OrganisationFields({ form, organisations }: OrganisationFieldsProps) {
  const { t } = useTranslation(['setUp', 'sectors', 'nations', 'round'])
  const { register } = form
  const { nation, date, scope } = useWatch({ control: form.control }) as SetUpForm

  const chooseOrganisation = (id: string) => {
    const chosen = organisations.find((organisation) => organisation.id === id)
    form.reset(
      { ...form.getValues(), ...organisationFields(chosen, t('organisation.nameDefault')) },
      { keepDefaultValues: true },
    )
  }

  return (
    <fieldset className={styles['fields']}>
      <legend>{t('organisation.legend')}</legend>
      {organisations.length > 0 && (
        <FormField form={form} name="organisationId" label={t('organisation.choose')}>
          {(wiring) => (
            <select
              {...wiring}
              {...register('organisationId', {
                onChange: (event) => chooseOrganisation(event.target.value),
              })}
            >
              {organisations.map((organisation) => (
                <option key={organisation.id} value={organisation.id}>
                  {organisation.name}
                </option>
              ))}
              <option value="">{t('organisation.new')}</option>
            </select>
          )}
        </FormField>
      )}
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
              {sectorsIn(nation, date).map((id) => (
                <option key={id} value={id}>
                  {t(`sectors:${id}.name`)}
                </option>
              ))}
            </select>
          )}
        </FormField>
      </div>
      <details className={styles['more']}>
        <summary>{t('more')}</summary>
        <div className={styles['fields']}>
          <Controller
            control={form.control}
            name="scope"
            render={({ field }) => (
              <ChoiceGroup
                legend={t('scope.legend')}
                name="scope"
                value={field.value}
                onChoose={field.onChange}
                options={[
                  { value: 'whole', label: t('scope.whole') },
                  { value: 'unit', label: t('scope.unit') },
                  { value: 'partnership', label: t('scope.partnership') },
                ]}
              />
            )}
          />
          {scope !== 'whole' && (
            <FormField
              form={form}
              name="unitName"
              label={t(scope === 'unit' ? 'scope.unitName' : 'scope.partnershipName')}
            >
              {(wiring) => <input type="text" dir="auto" {...wiring} {...register('unitName')} />}
            </FormField>
          )}
          <FormField
            form={form}
            name="communitiesPhrase"
            label={t('organisation.phrase')}
            hint={t('organisation.phraseHint', { phrase: t('round:communities.default') })}
          >
            {(wiring) => (
              <input type="text" dir="auto" {...wiring} {...register('communitiesPhrase')} />
            )}
          </FormField>
          <label className={styles['tick']}>
            <input type="checkbox" {...register('stageNamesShown')} />
            <span>
              {t('stageNames')}
              <span>{t('stageNamesHint')}</span>
            </span>
          </label>
        </div>
      </details>
    </fieldset>
  )
}
