import type { UseFormReturn } from 'react-hook-form'
import type { SetUpForm } from '#src/domain/round/set-up-form.ts'
import { RETENTION_DAYS } from '#src/domain/workshop/retention.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { ExpectedField } from './ExpectedField.tsx'
import { FormField } from './FormField.tsx'
import { RoleFields } from './RoleFields.tsx'
import styles from './SetUpForm.module.css'

/** What only a session asks for in which each answers first. All of it can be left as it is. */
export function WorkshopFields({ form }: { readonly form: UseFormReturn<SetUpForm> }) {
  const { t } = useTranslation(['session', 'shell'])
  return (
    <>
      <ExpectedField form={form} />
      <FormField
        form={form}
        name="endTime"
        label={t('endTime.label')}
        hint={t('endTime.hint')}
        optional={t('shell:optional')}
      >
        {(wiring) => (
          <input
            className={styles['number']}
            type="time"
            {...wiring}
            {...form.register('endTime')}
          />
        )}
      </FormField>
      <FormField
        form={form}
        name="retention"
        label={t('retention.label')}
        hint={t('retention.hint')}
      >
        {(wiring) => (
          <select {...wiring} {...form.register('retention')}>
            {RETENTION_DAYS.map((days) => (
              <option key={days} value={days}>
                {t(`retention.days.${days}`)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <RoleFields form={form} />
    </>
  )
}
