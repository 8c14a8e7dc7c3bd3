import { Controller, useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from '#src/i18n/words.ts'
import { PRACTICE_BASE } from '#src/paths.ts'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { DateAhead } from './DateAhead.tsx'
import { FormField } from './FormField.tsx'
import { FIRST_DATE, LAST_DATE, type SetUpForm } from '#src/domain/round/set-up-form.ts'
import { WorkshopFields } from './WorkshopFields.tsx'
import styles from './SetUpForm.module.css'

export function RoundFields({ form }: { form: UseFormReturn<SetUpForm> }) {
  // Also the words of what one choice lays open: it must not wait for them.
  const { t } = useTranslation(['setUp', 'session'])
  const isOwn = useWorkspace() === 'own'
  const mode = useWatch({ control: form.control, name: 'mode' })
  return (
    <div className={styles['fields']}>
      <Controller
        control={form.control}
        name="mode"
        render={({ field }) => (
          <ChoiceGroup
            legend={t('mode.legend')}
            name="mode"
            value={field.value}
            onChoose={field.onChange}
            options={[
              { value: 'alone', label: t('mode.alone'), hint: t('mode.aloneHint') },
              { value: 'together', label: t('mode.together'), hint: t('mode.togetherHint') },
              { value: 'eachFirst', label: t('mode.eachFirst'), hint: t('mode.eachFirstHint') },
            ]}
          />
        )}
      />
      <FormField form={form} name="roundName" label={t('round.name')}>
        {(wiring) => <input type="text" dir="auto" {...wiring} {...form.register('roundName')} />}
      </FormField>
      <FormField form={form} name="date" label={t('round.date')} hint={t('round.dateHint')}>
        {(wiring) => (
          <input
            type="date"
            min={FIRST_DATE}
            max={LAST_DATE}
            {...wiring}
            {...form.register('date')}
          />
        )}
      </FormField>
      <DateAhead form={form} />
      {mode === 'eachFirst' && (
        <>
          {isOwn && (
            <p>
              <AppLink to={PRACTICE_BASE}>{t('mode.practice')}</AppLink>{' '}
              <span className="quiet">{t('mode.practiceHint')}</span>
            </p>
          )}
          <WorkshopFields form={form} />
        </>
      )}
    </div>
  )
}
