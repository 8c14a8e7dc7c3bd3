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
}

export type Belongings = Pick<Shelf, 'rounds' | 'evidence'>

/** What goes along with a thing, itself included. Evidence goes with the last round that uses it. */
export function belongingsOf({ kind, id }: Thing, shelf: Shelf): Belongings {
  if (kind === 'organisation') return shelf
  if (kind === 'evidence') {
    return { rounds: [], evidence: shelf.evidence.filter((item) => item.id === id) }
  }
  const rounds = shelf.rounds.filter((round) => (kind === 'unit' ? round.unitId : round.id) === id)
  return { rounds, evidence: evidenceOfNoOther(rounds, shelf) }
}

function evidenceOfNoOther(
  rounds: readonly Round[],
  { evidence, links }: Shelf,
): readonly Evidence[] {
  const going = new Set(rounds.map((round) => round.id))
  return evidence.filter(({ id }) => {
    const users = links.filter((link) => link.evidenceId === id)
    return users.length > 0 && users.every(({ roundId }) => going.has(roundId))
  })
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
