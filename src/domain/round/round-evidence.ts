import type { Evidence, EvidenceCheck, EvidenceLink } from '#src/domain/record/evidence.ts'
import { evidenceState, freshnessOn, type Freshness } from '#src/domain/stage/evidence-freshness.ts'
import type { EvidenceState } from './evidence.ts'
import type { QuestionMeaning } from './question-meaning.ts'

/** Everything that says what can be shown in one round. */
export interface EvidenceRecords {
  readonly evidence: readonly Evidence[]
  readonly links: readonly EvidenceLink[]
  readonly checks: readonly EvidenceCheck[]
}

export interface LinkedEvidence {
  readonly evidence: Evidence
  readonly linkId: string
  /** Judged at the round's date, so that a round means the same whenever it is read. */
  readonly freshness: Freshness
}

export interface QuestionEvidence {
  readonly state: EvidenceState
  /** Newest first, stale ones among them. */
  readonly items: readonly LinkedEvidence[]
  readonly lookedFoundNone: boolean
}

export function evidenceOfRound(
  round: { readonly id: string; readonly date: string },
  questions: readonly QuestionMeaning[],
  records: EvidenceRecords,
): Readonly<Record<string, QuestionEvidence>> {
  return Object.fromEntries(
    questions.map((question) => [question.id, evidenceOfQuestion(round, question, records)]),
  )
}

function evidenceOfQuestion(
  round: { readonly id: string; readonly date: string },
  question: QuestionMeaning,
  { evidence, links, checks }: EvidenceRecords,
): QuestionEvidence {
  const evidenceById = new Map(evidence.map((one) => [one.id, one]))
  const items = links
    .filter((link) => link.roundId === round.id && link.questionMeaning === question.meaning)
    .flatMap((link) => toLinked(evidenceById.get(link.evidenceId), link.id, round.date))
    .toSorted(newestFirst)
  const lookedFoundNone = checks.some(
    (check) =>
      check.roundId === round.id && check.questionId === question.id && check.lookedFoundNone,
  )
  const dated = items.map(({ evidence: { item } }) => item)
  return { state: evidenceState(dated, lookedFoundNone, round.date), items, lookedFoundNone }
}

function toLinked(
  evidence: Evidence | undefined,
  linkId: string,
  roundDate: string,
): LinkedEvidence[] {
  if (evidence === undefined) return []
  return [{ evidence, linkId, freshness: freshnessOn(roundDate, evidence.item.date) }]
}

function newestFirst(one: LinkedEvidence, other: LinkedEvidence): number {
  const [a, b] = [one.evidence, other.evidence]
  if (a.item.date !== b.item.date) return a.item.date < b.item.date ? 1 : -1
  return a.id < b.id ? -1 : 1
}
