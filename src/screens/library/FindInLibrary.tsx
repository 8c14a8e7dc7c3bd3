import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { NO_FILTER, passes, type LibraryFilter } from '#src/domain/library/filter.ts'
import { searchIndex } from '#src/domain/library/search.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { SearchForm } from '#src/ui/field/SearchForm.tsx'
import { LibraryFilters } from './LibraryFilters.tsx'
import { LibraryResults } from './LibraryResults.tsx'
import type { CardWords } from './use-card-words.ts'
import type { Library } from './use-library.ts'
import type { Plans } from './use-plans.ts'
import styles from './LibraryPage.module.css'

interface FindInLibraryProps {
  readonly library: Library
  readonly plans: Plans
  readonly words: CardWords
  /** The question to begin with. */
  readonly asked: string | null
}

/** All that a letter typed may change; the rest of the page stays out of its way. */
export function FindInLibrary({ library, plans, words, asked }: FindInLibraryProps) {
  const { t } = useTranslation('library')
  const { set, content, index } = library
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState<LibraryFilter>({ ...NO_FILTER, question: asked })
  const wanted = useDeferredValue(query)
  const box = useRef<HTMLInputElement>(null)

  const found = useMemo(
    () => searchIndex(index, wanted).filter((item) => passes(filter, item)),
    [index, wanted, filter],
  )
  // By what the results show, and not by what is in the box, so that a letter draws them once.
  const isNarrowed = wanted !== '' || Object.values(filter).some((one) => one !== null)
  const clear = useCallback(() => {
    setQuery('')
    setFilter(NO_FILTER)
    // The button goes with what it cleared.
    box.current?.focus()
  }, [])

  return (
    <>
      <SearchForm
        ref={box}
        className={styles['search']}
        label={t('search.label')}
        hint={t('search.hint')}
        value={query}
        onType={setQuery}
      >
        <LibraryFilters filter={filter} onFilter={setFilter} set={set} content={content} />
      </SearchForm>
      <LibraryResults
        found={found}
        asked={filter.question}
        plans={plans}
        set={set}
        words={words}
        onClear={isNarrowed ? clear : null}
      />
    </>
  )
}
