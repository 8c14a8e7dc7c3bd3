import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { useEvidenceSoon } from './use-evidence-soon.ts'

/** A warning half a year before evidence goes out of date. Nothing where nothing does. */
export function EvidenceSoon({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation('round')
  const formats = useFormats()
  const { count, by } = useEvidenceSoon(organisationId)
  if (count === 0) return null
  return (
    <p className="no-print">
      <AppLink to={paths.evidenceList(organisationId, 'soon')}>
        {t('evidenceSoon', { count, date: formats.date(by) })}
      </AppLink>
    </p>
  )
}
