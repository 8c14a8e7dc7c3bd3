import { ALL, NONE } from '#src/domain/plan/plan-filter.ts'
import type { EvidenceAge } from '#src/domain/stage/evidence-age.ts'
import type { EvidenceKind } from './evidence.ts'
import type { EvidencePiece } from './evidence-list.ts'

export const EVIDENCE_AGES = ['fresh', 'soon', 'tooOld', 'inFuture'] as const

export interface EvidenceFilter {
  /** A meaning. */
  readonly question: string
  readonly kind: '' | EvidenceKind
  readonly age: '' | EvidenceAge
  readonly owner: string
  /** The id of a round, or NONE for what no round uses. */
  readonly round: string
}

export const NO_EVIDENCE_FILTER: EvidenceFilter = {
  question: ALL,
  kind: '',
  age: '',
  owner: ALL,
  round: ALL,
}

/** In the order given. What goes out of date soon is fresh, too. */
export function filterEvidence(
  pieces: readonly EvidencePiece[],
  { question, kind, age, owner, round }: EvidenceFilter,
): readonly EvidencePiece[] {
  return pieces.filter(
    (piece) =>
      (question === ALL || piece.meanings.includes(question)) &&
      (kind === '' || piece.item.kind === kind) &&
      (age === '' || piece.age === age || (age === 'fresh' && piece.age === 'soon')) &&
      (owner === ALL || piece.item.owner.trim() === owner) &&
      isOfRound(piece, round),
  )
}

function isOfRound({ rounds }: EvidencePiece, wanted: string): boolean {
  if (wanted === ALL) return true
  return wanted === NONE ? rounds.length === 0 : rounds.some(({ id }) => id === wanted)
}

export const EVIDENCE_ORDERS = ['newest', 'outOfDate', 'question'] as const

/** newest: by its date; outOfDate: what goes first comes first; question: as they are asked. */
export type EvidenceOrder = (typeof EVIDENCE_ORDERS)[number]

/** Of the same day or question, the newest first. */
export function sortEvidence(
  pieces: readonly EvidencePiece[],
  order: EvidenceOrder,
  questionOrder: readonly string[],
): readonly EvidencePiece[] {
  const newest = pieces.toSorted((one, other) => compare(other.item.date, one.item.date))
  switch (order) {
    case 'newest':
      return newest
    case 'outOfDate':
      return newest.toSorted((one, other) => compare(one.freshUntil, other.freshUntil))
    case 'question': {
      const place = new Map(questionOrder.map((meaning, index) => [meaning, index]))
      const placeOf = ({ meanings }: EvidencePiece) =>
        place.get(meanings[0] ?? '') ?? questionOrder.length
      return newest.toSorted((one, other) => placeOf(one) - placeOf(other))
    }
  }
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
