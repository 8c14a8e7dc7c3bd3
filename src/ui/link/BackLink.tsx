import { useTranslation } from '#src/i18n/words.ts'
import { AppLink } from './AppLink.tsx'

/** At the foot of a page, always in the same words. */
export function BackLink({ to }: { readonly to: string }) {
  const { t } = useTranslation('shell')
  return (
    <AppLink to={to} look="plain">
      {t('back')}
    </AppLink>
  )
}
