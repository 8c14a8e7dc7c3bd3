import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { useEarlierActions } from './use-earlier-actions.ts'

/** A round begins with what became of the last one's actions. Nothing where nothing is to be said. */
export function EarlierActions({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation('actions')
  const count = useEarlierActions(organisationId)
  if (count === 0) return null
  return (
    <Notice>
      <p>
        <AppLink to={paths.plan(organisationId)}>{t('ask', { count })}</AppLink>
      </p>
    </Notice>
  )
}
