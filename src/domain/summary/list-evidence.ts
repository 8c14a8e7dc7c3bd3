import type { ClosureContent } from '#src/domain/record/closure.ts'
import type { Edit, SummaryEvidence } from './summary.ts'

/** One piece once, however many questions it supports; newest first. Who keeps it stays at home. */
export function listEvidence(
  { questions }: ClosureContent,
  edit: Edit,
): readonly SummaryEvidence[] {
  const pieces = questions.flatMap(({ questionId, evidence }) =>
    evidence.items.map((item) => ({ questionId, item })),
  )
  const byId = new Map(pieces.map(({ item }) => [item.evidenceId, item]))
  return [...byId.values()]
    .map(({ evidenceId, what, kind, date, where, fresh }) => ({
      id: evidenceId,
      words: edit(`evidence.${evidenceId}`, what),
      kind,
      date,
      where,
      fresh,
      questionIds: pieces
        .filter(({ item }) => item.evidenceId === evidenceId)
        .map(({ questionId }) => questionId),
    }))
    .toSorted((one, other) => compare(other.date, one.date) || compare(one.id, other.id))
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
