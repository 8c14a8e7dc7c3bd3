import {
  belongsToOneOf,
  goesWith,
  goingOnErasing,
  type Owner,
  type Thing,
} from '#src/domain/record/belongings.ts'
import { KIND_NAMES, type Kind } from '#src/domain/record/kinds.ts'
import { change, type Change } from './change.ts'
import type { Store } from './handle.ts'
import type { Missing, Saved } from './refusals.ts'
import { readAll } from './rows.ts'
import { readShelf } from './shelf.ts'

// Erasing for good. Every row that belongs to the thing becomes a tombstone: its id and a count.
// What belongs to what is told by the indexes of the tables, so that a new kind is not forgotten.

type Going = readonly [kind: Kind, ids: readonly string[]]

/** Only what was deleted: missing where another tab brought it back, or erased it already. */
export function eraseForGood(store: Store, thing: Thing): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, KIND_NAMES, async (on) => {
    const organisationId = await organisationOf(on, thing)
    if (organisationId === undefined) return { ok: false, kind: 'missing' }
    const going = [
      ...(await goingWithContent(store, on, thing, organisationId)),
      ...(await goingAlone(on, thing)),
    ]
    for (const [kind, ids] of going) {
      await on.bury(kind, ids)
      if (kind === 'round') for (const id of ids) await on.dropFormDrafts(id)
      if (NAMED_IN_DRAFTS.has(kind)) await on.dropFormDraftsNaming(ids)
    }
    await scrub(store, on, new Set(going.flatMap(([, ids]) => ids)))
    return { ok: true }
  })
}

const NAMED_IN_DRAFTS: ReadonlySet<Kind> = new Set(['evidence', 'organisation', 'action'])

/** Undefined where it is not deleted. */
async function organisationOf(on: Change, { kind, id }: Thing): Promise<string | undefined> {
  const record = await on.findRemoved(kind, id)
  return record !== undefined && 'organisationId' in record ? record.organisationId : record?.id
}

async function goingWithContent(
  store: Store,
  on: Change,
  thing: Thing,
  organisationId: string,
): Promise<readonly Going[]> {
  const { rounds, evidence } = goingOnErasing(thing, await readShelf(store, organisationId))
  // Of a whole organisation also those that cannot be read.
  const roundIds =
    thing.kind === 'organisation'
      ? await on.keys('round', 'organisationId', organisationId)
      : rounds.map(({ id }) => id)
  const going: Going[] = []
  for (const id of roundIds) going.push(['round', [id]], ...(await indexedBy(on, 'roundId', id)))
  for (const { id } of evidence) {
    going.push(['evidence', [id]], ...(await indexedBy(on, 'evidenceId', id)))
  }
  return going
}

/** The thing itself, and what names it without being a round or evidence. */
async function goingAlone(on: Change, { kind, id }: Thing): Promise<readonly Going[]> {
  if (kind === 'unit') return [['unit', [id]], ...(await indexedBy(on, 'unitId', id))]
  if (kind !== 'organisation') return [[kind, [id]]]
  const going: Going[] = [['organisation', [id]]]
  for (const outcome of await on.keys('outcome', 'organisationId', id)) {
    going.push(...(await indexedBy(on, 'outcomeId', outcome)))
  }
  return [...going, ...(await indexedBy(on, 'organisationId', id))]
}

async function indexedBy(on: Change, owner: Owner, id: string): Promise<readonly Going[]> {
  const kinds = KIND_NAMES.filter((kind) => goesWith(kind, owner))
  return Promise.all(
    kinds.map(async (kind): Promise<Going> => [kind, await on.keys(kind, owner, id)]),
  )
}

/** Takes the content out of where it was copied to: rows put aside, and what an import replaced. */
async function scrub(store: Store, on: Change, erased: ReadonlySet<string>): Promise<void> {
  for (const { id, kind, key, raw } of await readAll(store, 'quarantine')) {
    if (erased.has(key) || belongsToOneOf(kind, raw, erased)) await on.erase('quarantine', [id])
  }
  for (const log of await readAll(store, 'importLog')) {
    const before = log.before.filter(
      ({ kind, id, record }) => !erased.has(id) && !belongsToOneOf(kind, record, erased),
    )
    if (before.length < log.before.length) await on.patch('importLog', log.id, { before })
  }
}
