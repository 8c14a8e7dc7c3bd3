import type { Ref } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { SearchForm } from '#src/ui/field/SearchForm.tsx'
import { EvidenceFilters } from './EvidenceFilters.tsx'
import type { EvidenceOfAll } from './use-evidence-list.ts'
import type { Finding } from './use-finding.ts'
import styles from './EvidenceListPage.module.css'

interface FindEvidenceProps {
  /** The box that words are typed into. */
  readonly ref: Ref<HTMLInputElement>
  readonly all: EvidenceOfAll
  readonly finding: Finding
}

export function FindEvidence({ ref, all, finding }: FindEvidenceProps) {
  const { t } = useTranslation('evidenceList')
  const { query, setQuery, filter, setFilter, order, setOrder } = finding
  return (
    <SearchForm
      ref={ref}
      className={styles['search']}
      label={t('find.search')}
      hint={t('find.searchHint')}
      value={query}
      onType={setQuery}
    >
      <EvidenceFilters
        all={all}
        filter={filter}
        onFilter={setFilter}
        order={order}
        onOrder={setOrder}
      />
    </SearchForm>
  )
}
