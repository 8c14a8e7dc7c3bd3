import { useWatch, type UseFormReturn } from 'react-hook-form'
import { REPLIES_TO_SHOW } from '#src/domain/disclosure/may-show.ts'
import type { SetUpForm } from '#src/domain/round/set-up-form.ts'
import { MOST_EXPECTED, readExpected } from '#src/domain/workshop/expected.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { FormField } from './FormField.tsx'
import styles from './SetUpForm.module.css'

/** A small group learns here, and not in the room, that it will see no spread. */
export function ExpectedField({ form }: { readonly form: UseFormReturn<SetUpForm> }) {
  const { t } = useTranslation(['setUp', 'shell'])
  const expected = readExpected(useWatch({ control: form.control, name: 'expected' }))
  const isSmall = expected !== null && expected < REPLIES_TO_SHOW
  return (
    <>
      <FormField
        form={form}
        name="expected"
        label={t('expected.label')}
        hint={t('expected.hint')}
        optional={t('shell:optional')}
      >
        {(wiring) => (
          <input
            className={styles['number']}
            type="number"
            inputMode="numeric"
            min={1}
            max={MOST_EXPECTED}
            {...wiring}
            {...form.register('expected')}
          />
        )}
      </FormField>
      {isSmall && (
        <Notice announced>
          <p>{t('expected.few')}</p>
        </Notice>
      )}
    </>
  )
}
