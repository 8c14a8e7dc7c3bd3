import { useWatch, type UseFormReturn } from 'react-hook-form'
import { isRoundDate, type SetUpForm } from '#src/domain/round/set-up-form.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { today } from '#src/platform/clock.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'

/** Most sessions are set up before their day; a slip of the finger looks the same. */
export function DateAhead({ form }: { readonly form: UseFormReturn<SetUpForm> }) {
  const { t } = useTranslation('setUp')
  const date = useWatch({ control: form.control, name: 'date' })
  if (!isRoundDate(date) || date <= today()) return null
  return (
    <Notice announced>
      <p>{t('dateAhead')}</p>
    </Notice>
  )
}
