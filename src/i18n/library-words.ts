import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

export interface LibraryWords {
  readonly title: (group: string, id: string) => string
  readonly text: (group: string, id: string) => string
  /** What of the law holds now, where an item tells of one that was replaced. */
  readonly now: (id: string) => string
}

// Its items are data, so their keys cannot be known to the compiler; a test in tests/content holds
// the words and the items together instead.
type LooseTranslate = (key: string) => string

export function useLibraryWords(): LibraryWords {
  const { t } = useTranslation('library-items' as 'shell')
  return useMemo(() => {
    const say = t as unknown as LooseTranslate
    return {
      title: (group, id) => say(`${group}.${id}.title`),
      text: (group, id) => say(`${group}.${id}.text`),
      now: (id) => say(`now.${id}`),
    }
  }, [t])
}
