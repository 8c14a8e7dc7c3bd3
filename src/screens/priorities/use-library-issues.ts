import { useMemo } from 'react'
import { createIndex, searchIndex } from '#src/domain/library/search.ts'
import { useLibraryWords } from '#src/i18n/library-words.ts'
import type { LibraryKind } from '#src/questions/library-item.ts'
import { libraryOf } from '#src/questions/library.ts'

export interface LibraryIssue {
  readonly id: string
  readonly kind: LibraryKind
  readonly title: string
  readonly text: string
  readonly questions: readonly string[]
}

/** What a body could take up. Methods, law and words to look up are no issues. */
const KINDS = new Set<LibraryKind>(['tip', 'recommendation', 'wish', 'idea', 'example'])
const MOST = 6

/** A few items of the library that fit what is typed; none as long as nothing is. */
export function useLibraryIssues(query: string): readonly LibraryIssue[] {
  const words = useLibraryWords()
  const index = useMemo(() => {
    const items = libraryOf([]).flatMap(({ id, kind, questions, words: at }): LibraryIssue[] => {
      if (at.in !== 'library' || !KINDS.has(kind)) return []
      const said = { title: words.title(at.group, at.id), text: words.text(at.group, at.id) }
      return [{ id, kind, questions, ...said }]
    })
    return createIndex(items, ({ text }) => text)
  }, [words])
  return useMemo(
    () => (query.trim() === '' ? [] : searchIndex(index, query).slice(0, MOST)),
    [index, query],
  )
}
