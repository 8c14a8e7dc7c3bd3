import { useMemo } from 'react'
import { createIndex, type SearchIndex } from '#src/domain/library/search.ts'
import { useContentWords, useHelpWords, type ContentWords } from '#src/i18n/content.ts'
import { useLibraryWords } from '#src/i18n/library-words.ts'
import { useTerms, type WordChoice } from '#src/i18n/terms.ts'
import { libraryOf, type LibraryItem } from '#src/questions/library.ts'
import type { QuestionSet } from '#src/questions/question-set.ts'
import { useHelpOf } from '#src/workspace/question-help.ts'
import { useQuestionSets } from '#src/workspace/question-sets.ts'

/** An item with its words. A next step is one sentence: its title, with no text below. */
export interface ShownItem extends LibraryItem {
  readonly title: string
  readonly text: string
  /** What of the law holds now, where the text tells of what held then. */
  readonly now: string
}

export interface Library {
  readonly set: QuestionSet
  readonly content: ContentWords
  readonly index: SearchIndex<ShownItem>
}

/** The index is built once for a language and a kind of body: every key pressed after that is quick. */
export function useLibrary(choice: WordChoice | undefined): Library {
  const set = useQuestionSets().current
  const helpOf = useHelpOf()
  const terms = useTerms(choice)
  const content = useContentWords(set.words, terms)
  const help = useHelpWords(set.helpWords, terms)
  const own = useLibraryWords()

  const index = useMemo(() => {
    const items = libraryOf(set.questions.map(({ id }) => helpOf(set, id)))
    const shown = items.map((item): ShownItem => {
      const { words, superseded } = item
      const now = superseded === null ? '' : own.now(superseded.now)
      if (words.in === 'library') {
        const { group, id } = words
        return { ...item, title: own.title(group, id), text: own.text(group, id), now }
      }
      return { ...item, title: help.part(words.question, words.part, words.id), text: '', now }
    })
    return createIndex(shown, ({ text, now }) => `${text} ${now}`)
  }, [set, helpOf, help, own])

  return { set, content, index }
}
