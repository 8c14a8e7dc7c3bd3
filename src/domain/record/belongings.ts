import type { Evidence, EvidenceLink } from './evidence.ts'
import type { Round } from './round.ts'

/** What a person can delete, bring back, and erase for good. */
export interface Thing {
  readonly kind: 'organisation' | 'unit' | 'round' | 'evidence'
  readonly id: string
}

/** Of one organisation. Links of what was deleted are among them: it can be brought back. */
export interface Shelf {
  readonly rounds: readonly Round[]
  readonly evidence: readonly Evidence[]
  readonly links: readonly EvidenceLink[]
  /** The ids of the evidence that an action or a duty points to. */
  readonly pointedTo: ReadonlySet<string>
}

export type Belongings = Pick<Shelf, 'rounds' | 'evidence'>

/**
 * What goes out of sight with a thing, itself included. Evidence goes with the last round that uses
 * it, unless it is on the organisation's list with questions of its own, or an action or a duty
 * points to it. A round that was deleted before uses it no more, and brings it back if it comes back
 * itself.
 */
export function goingOnDeleting(thing: Thing, shelf: Shelf): Belongings {
  const deletedBefore = shelf.rounds.filter((round) => !isLiving(round))
  const { rounds, evidence } = belongingsOf(thing, shelf, deletedBefore)
  const isWithRounds = thing.kind === 'unit' || thing.kind === 'round'
  const stays = ({ id }: Evidence) => isWithRounds && shelf.pointedTo.has(id)
  return {
    rounds: rounds.filter(isLiving),
    evidence: evidence.filter((item) => isLiving(item) && !stays(item)),
  }
}

/**
 * What is erased for good with a thing, itself included. Evidence goes only where it was deleted,
 * and where no other round that can still come back uses it.
 */
export function goingOnErasing(thing: Thing, shelf: Shelf): Belongings {
  const { rounds, evidence } = belongingsOf(thing, shelf)
  const isWhole = thing.kind === 'organisation'
  return { rounds, evidence: isWhole ? evidence : evidence.filter((item) => !isLiving(item)) }
}

function belongingsOf(
  { kind, id }: Thing,
  shelf: Shelf,
  notUsing: readonly Round[] = [],
): Belongings {
  if (kind === 'organisation') return shelf
  if (kind === 'evidence') {
    return { rounds: [], evidence: shelf.evidence.filter((item) => item.id === id) }
  }
  const rounds = shelf.rounds.filter((round) => (kind === 'unit' ? round.unitId : round.id) === id)
  return { rounds, evidence: evidenceOfNoOther(rounds, notUsing, shelf) }
}

function evidenceOfNoOther(
  going: readonly Round[],
  notUsing: readonly Round[],
  { evidence, links }: Shelf,
): readonly Evidence[] {
  const goingIds = new Set(going.map(({ id }) => id))
  const notCounted = new Set([...going, ...notUsing].map(({ id }) => id))
  return evidence.filter(({ id, questionMeanings }) => {
    if (questionMeanings.length > 0) return false
    const users = links.filter((link) => link.evidenceId === id).map(({ roundId }) => roundId)
    return users.some((user) => goingIds.has(user)) && users.every((user) => notCounted.has(user))
  })
}

function isLiving({ deleted }: Round | Evidence): boolean {
  return deleted === null
}

/**
 * Whether evidence comes back with a round. What a deleted round uses goes at the deletion of that
 * round or of a later one; what was deleted on its own before stays so. Deletions count up.
 */
export function comesBackWith(
  round: Round,
  item: Evidence,
  links: readonly EvidenceLink[],
): boolean {
  if (round.deleted === null || item.deleted === null || item.deleted < round.deleted) return false
  return links.some(({ roundId, evidenceId }) => roundId === round.id && evidenceId === item.id)
}

/** Made in a round, and the organisation's from then on. */
const STAYS_WITH_ORGANISATION: ReadonlySet<string> = new Set([
  'action',
  'prioritySifting',
  'sharingLog',
])

const OWNERS = ['organisationId', 'unitId', 'roundId', 'evidenceId', 'outcomeId'] as const
export type Owner = (typeof OWNERS)[number]

/** Whether a record of the kind goes when the thing goes that the field names. */
export function goesWith(kind: string, owner: Owner): boolean {
  return owner === 'organisationId' || !STAYS_WITH_ORGANISATION.has(kind)
}

/** Whether a row, readable or not, belongs to one of these. */
export function belongsToOneOf(kind: string, row: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof row !== 'object' || row === null) return false
  const fields = row as Readonly<Record<string, unknown>>
  return OWNERS.some((owner) => goesWith(kind, owner) && ids.has(String(fields[owner])))
}
