import type { EvidenceItem } from '#src/domain/record/evidence.ts'
import { freshnessOn, type Freshness } from '#src/domain/stage/evidence-freshness.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

/** One piece of evidence, once, however many questions it supports. */
export interface ListedEvidence {
  readonly id: string
  readonly item: EvidenceItem
  readonly freshness: Freshness
  /** In the order of the round. */
  readonly questionIds: readonly string[]
}

/** Newest first. A closed round lists what it had when it was closed. */
export function listEvidence(view: RoundView): readonly ListedEvidence[] {
  const pieces = piecesOf(view)
  const byId = new Map(pieces.map((piece) => [piece.id, piece]))
  return [...byId.values()]
    .map(({ id, item, freshness }) => {
      const questionIds = pieces.filter((one) => one.id === id).map(({ questionId }) => questionId)
      return { id, item, freshness, questionIds }
    })
    .toSorted((one, other) => newestFirst(one.item.date, other.item.date))
}

interface Piece extends Omit<ListedEvidence, 'questionIds'> {
  readonly questionId: string
}

function piecesOf(view: RoundView): readonly Piece[] {
  const { round, closure, questionIds, evidence } = view
  if (round.status !== 'closed' || closure === undefined) {
    return questionIds.flatMap((questionId) =>
      (evidence[questionId]?.items ?? []).map(({ evidence: { id, item }, freshness }) => ({
        questionId,
        id,
        item,
        freshness,
      })),
    )
  }
  const { questions, roundDate } = closure.content
  return questions.flatMap(({ questionId, evidence: frozen }) =>
    frozen.items.map(({ evidenceId, fresh, ...item }) => ({
      questionId,
      id: evidenceId,
      item,
      freshness: fresh ? 'fresh' : freshnessOn(roundDate, item.date),
    })),
  )
}

function newestFirst(one: string, other: string): number {
  return one === other ? 0 : one < other ? 1 : -1
}
