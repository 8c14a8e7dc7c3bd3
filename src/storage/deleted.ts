import {
  comesBackWith,
  goingOnDeleting,
  goingOnErasing,
  type Belongings,
  type Thing,
} from '#src/domain/record/belongings.ts'
import type { Evidence } from '#src/domain/record/evidence.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import type { Round } from '#src/domain/record/round.ts'
import type { Unit } from '#src/domain/record/unit.ts'
import { answersOfRound } from '#src/domain/round/round-answers.ts'
import { listAgreedAnswers } from './agreed-answers.ts'
import { listDraftAnswers } from './draft-answers.ts'
import type { Store } from './handle.ts'
import { listOrganisations } from './organisations.ts'
import { readAll, readRemoved, readWhere } from './rows.ts'
import { readShelf } from './shelf.ts'

export type DeletedThing =
  | { readonly kind: 'organisation'; readonly record: Organisation }
  | { readonly kind: 'unit'; readonly record: Unit; readonly organisation: Organisation }
  | { readonly kind: 'round'; readonly record: Round; readonly organisation: Organisation }
  | { readonly kind: 'evidence'; readonly record: Evidence; readonly organisation: Organisation }

/**
 * What can be brought back, newest deletion first. What went along with another thing comes back
 * with it and is not listed by itself.
 */
export async function listDeleted(store: Store): Promise<readonly DeletedThing[]> {
  const [organisations, units, rounds, evidence, links, living] = await Promise.all([
    readRemoved(store, 'organisation'),
    readRemoved(store, 'unit'),
    readRemoved(store, 'round'),
    readRemoved(store, 'evidence'),
    readAll(store, 'evidenceLink'),
    listOrganisations(store),
  ])
  const withUnit = new Set(units.map(deletionOf))
  const withRound = new Set([...units, ...rounds].map(deletionOf))
  const things: DeletedThing[] = [
    ...organisations.map((record) => ({ kind: 'organisation', record }) as const),
    ...units.flatMap((record) => within('unit', record)),
    ...rounds
      .filter((record) => !withUnit.has(deletionOf(record)))
      .flatMap((record) => within('round', record)),
    ...evidence
      .filter((record) => !withRound.has(deletionOf(record)))
      .filter((record) => !rounds.some((round) => comesBackWith(round, record, links)))
      .flatMap((record) => within('evidence', record)),
  ]
  return things.toSorted((one, other) => deletedAt(other) - deletedAt(one))

  /** Nothing of an organisation that was deleted itself. */
  function within<K extends 'unit' | 'round' | 'evidence', R extends { organisationId: string }>(
    kind: K,
    record: R,
  ) {
    const organisation = living.find(({ id }) => id === record.organisationId)
    return organisation === undefined ? [] : [{ kind, record, organisation }]
  }
}

/** Counts of two devices can be the same after a merge. */
function deletionOf({ organisationId, deleted }: Unit | Round | Evidence): string {
  return `${organisationId} ${deleted}`
}

function deletedAt({ record }: DeletedThing): number {
  return record.deleted ?? 0
}

/** How much goes with a thing, the thing included. */
export interface Extent {
  readonly rounds: number
  readonly answers: number
  readonly evidence: number
}

/** What goes out of sight when it is deleted. */
export async function extentOfDeleting(store: Store, thing: OwnedThing): Promise<Extent> {
  return extentOf(store, goingOnDeleting(thing, await readShelf(store, thing.organisationId)))
}

/** What is gone when it is erased: also what was deleted before. */
export async function extentOfErasing(store: Store, thing: OwnedThing): Promise<Extent> {
  return extentOf(store, goingOnErasing(thing, await readShelf(store, thing.organisationId)))
}

export interface OwnedThing extends Thing {
  /** Of an organisation its own id. */
  readonly organisationId: string
}

async function extentOf(store: Store, { rounds, evidence }: Belongings): Promise<Extent> {
  const answers = await Promise.all(rounds.map((round) => countAnswers(store, round)))
  return {
    rounds: rounds.length,
    answers: answers.reduce((sum, count) => sum + count, 0),
    evidence: evidence.length,
  }
}

async function countAnswers(store: Store, round: Round): Promise<number> {
  const [drafts, responses, agreed, reveals, closures] = await Promise.all([
    listDraftAnswers(store, round.id),
    readWhere(store, 'response', 'roundId', round.id),
    listAgreedAnswers(store, round.id),
    readWhere(store, 'reveal', 'roundId', round.id),
    readWhere(store, 'closure', 'roundId', round.id),
  ])
  const answers = answersOfRound(round, { drafts, responses, agreed, reveals, closures })
  return Object.values(answers).filter((answer) => (answer?.choice ?? null) !== null).length
}
