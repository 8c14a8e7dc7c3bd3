import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { NO_FILTER, passes, type LibraryFilter } from '#src/domain/library/filter.ts'
import { searchIndex } from '#src/domain/library/search.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { LibraryResults } from './LibraryResults.tsx'
import { LibrarySearch } from './LibrarySearch.tsx'
import { useLibrary } from './use-library.ts'
import type { Plans } from './use-plans.ts'

interface LibraryPageProps {
  readonly plans: Plans
  /** What the address asks for. */
  readonly questionId: string | null
}

export function LibraryPage({ plans, questionId }: LibraryPageProps) {
  const { t } = useTranslation(['library', 'glossary'])
  const [only, ...others] = plans.organisations
  // The words of the one body here; with several, none of them is meant more than another.
  const { set, content, index } = useLibrary(others.length === 0 ? only : undefined)
  const asked = set.questions.some(({ id }) => id === questionId) ? questionId : null
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState<LibraryFilter>({ ...NO_FILTER, question: asked })
  const wanted = useDeferredValue(query)
  const box = useRef<HTMLInputElement>(null)

  const found = useMemo(
    () => searchIndex(index, wanted).filter((item) => passes(filter, item)),
    [index, wanted, filter],
  )
  const isNarrowed = query !== '' || Object.values(filter).some((one) => one !== null)

  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')}>
        <p className="no-print">
          <AppLink to={paths.glossary()}>{t('glossary:all')}</AppLink>
        </p>
      </PageHead>
      <LibrarySearch
        ref={box}
        query={query}
        onQuery={setQuery}
        filter={filter}
        onFilter={setFilter}
        set={set}
        content={content}
      />
      <LibraryResults
        found={found}
        asked={filter.question}
        plans={plans}
        set={set}
        content={content}
        onClear={isNarrowed ? clear : null}
      />
    </Page>
  )

  function clear() {
    setQuery('')
    setFilter(NO_FILTER)
    // The button goes with what it cleared.
    box.current?.focus()
  }
}
