import { useState } from 'react'
import { Controller, useWatch, type UseFormReturn } from 'react-hook-form'
import type { SetUpForm } from '#src/domain/round/set-up-form.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { TickBox } from '#src/ui/field/TickBox.tsx'
import { FormField } from './FormField.tsx'
import { UnitField } from './UnitField.tsx'
import styles from './SetUpForm.module.css'

export function MoreFields({ form }: { form: UseFormReturn<SetUpForm> }) {
  const { t } = useTranslation(['setUp', 'round'])
  const { control, register } = form
  const [scope, organisationId] = useWatch({ control, name: ['scope', 'organisationId'] })
  // What was chosen here before is not to be hidden when the form opens again.
  const [isOpen] = useState(() => hasMore(form.getValues()))
  return (
    <details className={styles['more']} open={isOpen}>
      <summary>{t('more')}</summary>
      <div className={styles['fields']}>
        <Controller
          control={control}
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
          <UnitField form={form} kind={scope} organisationId={organisationId} />
        )}
        {organisationId === '' && (
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
        )}
        <Controller
          control={control}
          name="stageNamesShown"
          render={({ field }) => (
            <TickBox
              label={t('stageNames')}
              hint={t('stageNamesHint')}
              on={field.value}
              onChange={field.onChange}
            />
          )}
        />
      </div>
    </details>
  )
}

function hasMore({ scope, communitiesPhrase, stageNamesShown }: SetUpForm): boolean {
  return scope !== 'whole' || communitiesPhrase !== '' || stageNamesShown
}
