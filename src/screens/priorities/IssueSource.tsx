import type { PrioritySifting } from '#src/domain/record/priority-sifting.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { SourceRef } from '#src/ui/source/SourceRef.tsx'
import { findLibraryItem } from './library-item.ts'

/** Which document an issue from the library was taken from, however it is worded by now. */
export function IssueSource({ of }: { readonly of: Pick<PrioritySifting, 'libraryItem'> }) {
  const { t } = useTranslation('priorities')
  const sources = findLibraryItem(of.libraryItem)?.sources ?? []
  if (sources.length === 0) return null
  return (
    <p className="quiet small">
      {t('card.source')} <SourceRef sources={sources} />
    </p>
  )
}
