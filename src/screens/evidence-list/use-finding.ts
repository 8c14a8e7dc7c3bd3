import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { createIndex, searchIndex } from '#src/domain/library/search.ts'
import {
  filterEvidence,
  NO_EVIDENCE_FILTER,
  sortEvidence,
  type EvidenceFilter,
  type EvidenceOrder,
} from '#src/domain/round/evidence-filter.ts'
import type { EvidencePiece } from '#src/domain/round/evidence-list.ts'
import type { EvidenceOfAll } from './use-evidence-list.ts'
import type { PieceWords } from './use-piece-words.ts'

export interface Finding {
  readonly query: string
  readonly setQuery: (query: string) => void
  readonly filter: EvidenceFilter
  readonly setFilter: (filter: EvidenceFilter) => void
  readonly order: EvidenceOrder
  readonly setOrder: (order: EvidenceOrder) => void
  readonly found: readonly EvidencePiece[]
  /** The same as long as the same is looked for, whatever becomes of the pieces. */
  readonly sought: unknown
  readonly isNarrowed: boolean
  readonly clear: () => void
}

export function useFinding(
  { pieces, questionOrder }: EvidenceOfAll,
  words: PieceWords,
  begin: EvidenceFilter,
): Finding {
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState(begin)
  const [order, setOrder] = useState<EvidenceOrder>('newest')
  // Typing and choosing go first: the list follows as soon as it can.
  const [wanted, wantedFilter, wantedOrder] = [
    useDeferredValue(query),
    useDeferredValue(filter),
    useDeferredValue(order),
  ]
  const index = useIndex(pieces, words)
  const asked = wanted === '' ? undefined : index
  const sorted = useMemo(
    () => sortEvidence(pieces, wantedOrder, questionOrder),
    [pieces, wantedOrder, questionOrder],
  )
  const found = useMemo(() => {
    if (asked === undefined) return filterEvidence(sorted, wantedFilter)
    const fitting = new Set(searchIndex(asked, wanted).map(({ piece }) => piece))
    return filterEvidence(
      sorted.filter((piece) => fitting.has(piece)),
      wantedFilter,
    )
  }, [asked, wanted, sorted, wantedFilter])
  const sought = useMemo(
    () => ({ wanted, wantedFilter, wantedOrder }),
    [wanted, wantedFilter, wantedOrder],
  )
  const clear = useCallback(() => {
    setQuery('')
    setFilter(NO_EVIDENCE_FILTER)
  }, [])
  return {
    query,
    setQuery,
    filter,
    setFilter,
    order,
    setOrder,
    found,
    sought,
    // By what the list shows, and not by what is in the box, so that a letter draws it once.
    isNarrowed: wanted !== '' || Object.values(wantedFilter).some((one) => one !== ''),
    clear,
  }
}

/** undefined at first: the list is there sooner, and what a search needs is prepared while it is read. */
function useIndex(pieces: EvidenceOfAll['pieces'], words: PieceWords) {
  const isDrawn = useDeferredValue(true, false)
  return useMemo(() => {
    if (!isDrawn) return undefined
    const titled = pieces.map((piece) => ({ title: piece.item.what, piece }))
    return createIndex(titled, ({ piece }) => words.all(piece))
  }, [isDrawn, pieces, words])
}
