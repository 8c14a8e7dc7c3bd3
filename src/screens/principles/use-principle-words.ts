import { useMemo } from 'react'
import { useLibraryWords } from '#src/i18n/library-words.ts'

const GROUP = 'partnership-principles'

export interface PrincipleWords {
  readonly title: (id: string) => string
  readonly text: (id: string) => string
}

/** The words of the library: there is no second copy. */
export function usePrincipleWords(): PrincipleWords {
  const words = useLibraryWords()
  return useMemo(
    () => ({ title: (id) => words.title(GROUP, id), text: (id) => words.text(GROUP, id) }),
    [words],
  )
}
