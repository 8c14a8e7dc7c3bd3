import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { SearchField } from '#src/ui/field/SearchField.tsx'
import { useQuestionSets } from '#src/workspace/question-sets.ts'
import { stackClass } from '#src/workspace/layout-class.ts'
import { OfferedIssues } from './OfferedIssues.tsx'
import type { Adding } from './use-adding.ts'
import { useLibraryIssues, type LibraryIssue } from './use-library-issues.ts'

/** The library is searched here, so that nobody has to leave the list. */
export function LibraryIssues({ adding }: { readonly adding: Adding }) {
  const { t } = useTranslation('priorities')
  const { current } = useQuestionSets()
  const [query, setQuery] = useState('')
  const found = useLibraryIssues(query)
  const isAsked = query.trim() !== ''
  return (
    <div className={stackClass()}>
      <SearchField
        label={t('add.search')}
        hint={t('add.searchHint')}
        value={query}
        onType={setQuery}
      />
      <p role="status" className="visually-hidden">
        {isAsked && found.length > 0 && t('add.found', { count: found.length })}
      </p>
      {isAsked && found.length === 0 && <p role="status">{t('add.notFound')}</p>}
      {found.length > 0 && (
        <OfferedIssues
          issues={found.map((item) => ({
            issue: item.title,
            explain: item.text,
            questionMeaning: meaningOf(item),
            libraryItem: item.id,
          }))}
          adding={adding}
        />
      )}
    </div>
  )

  /** Tied to a question only where it is plain which one is meant. */
  function meaningOf({ questions: [only, ...others] }: LibraryIssue): string | null {
    if (others.length > 0) return null
    return current.questions.find(({ id }) => id === only)?.meaning ?? null
  }
}
