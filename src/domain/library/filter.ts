import type { Stage } from '#src/domain/answer/answer.ts'

/** What of an item is filtered. */
export interface Filtered {
  readonly kind: string
  readonly questions: readonly string[]
  /** The stage that it helps to leave; null for what helps at any stage. */
  readonly from: Stage | null
  readonly sources: readonly { readonly document: string }[]
}

/** null lets all through. */
export interface LibraryFilter {
  readonly question: string | null
  readonly from: Stage | null
  readonly document: string | null
  readonly kind: string | null
}

export const NO_FILTER: LibraryFilter = { question: null, from: null, document: null, kind: null }

export function passes(filter: LibraryFilter, item: Filtered): boolean {
  return (
    (filter.question === null || item.questions.includes(filter.question)) &&
    (filter.from === null || item.from === filter.from) &&
    (filter.document === null ||
      item.sources.some(({ document }) => document === filter.document)) &&
    (filter.kind === null || item.kind === filter.kind)
  )
}
