import { useTranslation } from '#src/i18n/words.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'

export function FailedNote({ failed }: { readonly failed: boolean }) {
  const { t } = useTranslation('runningOrder')
  if (!failed) return null
  return (
    <Notice kind="error" announced>
      <p>{t('notSaved')}</p>
    </Notice>
  )
}
