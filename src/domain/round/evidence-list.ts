import type { Evidence, EvidenceItem, EvidenceLink } from '#src/domain/record/evidence.ts'
import type { Round } from '#src/domain/record/round.ts'
import { ageOn, type EvidenceAge } from '#src/domain/stage/evidence-age.ts'
import { lastFreshDay, type Day } from '#src/domain/stage/evidence-freshness.ts'

/** One piece of evidence as the list of its organisation has it. */
export interface EvidencePiece {
  readonly id: string
  readonly item: EvidenceItem
  /** By today's date. */
  readonly age: EvidenceAge
  /** The last day on which it counts. */
  readonly freshUntil: Day
  /** Its own, and those that a round uses it for; in the order of the questions. */
  readonly meanings: readonly string[]
  /** Those of them that a round uses it for. */
  readonly usedMeanings: readonly string[]
  /** The rounds that use it, in the order given. */
  readonly rounds: readonly Round[]
}

export interface EvidenceShelf {
  readonly evidence: readonly Evidence[]
  readonly links: readonly EvidenceLink[]
  /** Of the organisation; a link of a round that is not among them is left out. */
  readonly rounds: readonly Round[]
}

/** Questions that are not in the order given come last. */
export function listPieces(
  { evidence, links, rounds }: EvidenceShelf,
  questionOrder: readonly string[],
  today: Day,
): readonly EvidencePiece[] {
  const linksOf = linksByEvidence(links, rounds)
  const ordered = (meanings: readonly string[]) => {
    const wanted = new Set(meanings)
    const inOrder = questionOrder.filter((meaning) => wanted.has(meaning))
    return [...inOrder, ...[...wanted].filter((meaning) => !questionOrder.includes(meaning))]
  }
  return evidence.map(({ id, item, questionMeanings }) => {
    const own = linksOf.get(id) ?? []
    const used = own.map(({ questionMeaning }) => questionMeaning)
    const usedIn = new Set(own.map(({ roundId }) => roundId))
    return {
      id,
      item,
      age: ageOn(today, item.date),
      freshUntil: lastFreshDay(item.date),
      meanings: ordered([...questionMeanings, ...used]),
      usedMeanings: ordered(used),
      rounds: rounds.filter((round) => usedIn.has(round.id)),
    }
  })
}

function linksByEvidence(
  links: readonly EvidenceLink[],
  rounds: readonly Round[],
): ReadonlyMap<string, readonly EvidenceLink[]> {
  const known = new Set(rounds.map(({ id }) => id))
  const found = new Map<string, EvidenceLink[]>()
  for (const link of links) {
    if (!known.has(link.roundId)) continue
    const own = found.get(link.evidenceId)
    if (own === undefined) found.set(link.evidenceId, [link])
    else own.push(link)
  }
  return found
}
