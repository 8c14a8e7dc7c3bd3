import { useDeferredValue, useMemo, useState } from 'react'
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
  const index = useMemo(() => {
    const titled = pieces.map((piece) => ({ title: piece.item.what, piece }))
    return createIndex(titled, ({ piece }) => words.all(piece))
  }, [pieces, words])
  const found = useMemo(() => {
    const searched = searchIndex(index, wanted).map(({ piece }) => piece)
    return sortEvidence(filterEvidence(searched, wantedFilter), wantedOrder, questionOrder)
  }, [index, wanted, wantedFilter, wantedOrder, questionOrder])
  return {
    query,
    setQuery,
    filter,
    setFilter,
    order,
    setOrder,
    found,
    isNarrowed: query !== '' || Object.values(filter).some((one) => one !== ''),
    clear: () => {
      setQuery('')
      setFilter(NO_EVIDENCE_FILTER)
    },
  }
}
