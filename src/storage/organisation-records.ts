import { readRecord } from '#src/domain/record/kinds.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import { isTombstone } from '#src/domain/record/tombstone.ts'
import { insideOf, type Store } from './handle.ts'
import { readAll, readWhere } from './rows.ts'

// A removed or erased organisation hides its rounds. One whose row is damaged or lost must not: its rounds
// can still be read, so they get an organisation without a name until somebody names it again.

export const UNREADABLE: FieldsOf<Organisation> = {
  name: '',
  sector: 'council',
  nation: 'england',
  communitiesPhrase: '',
  headcount: null,
}

/** Also those that stand in for an organisation that rounds name and nobody can read. */
export async function readOrganisations(store: Store): Promise<readonly Organisation[]> {
  const rows = await insideOf(store).db.rows('organisation').toArray()
  const readable = rows.flatMap((row) => toOrganisation(row) ?? [])
  const known = new Set([...readable, ...rows.filter(isTombstone)].map(({ id }) => id))
  const named = (await readAll(store, 'round')).map(({ organisationId }) => organisationId)
  const unreadable = [...new Set(named)].filter((id) => !known.has(id))
  return [...readable.filter(({ deleted }) => deleted === null), ...unreadable.map(standIn)]
}

/** Undefined where it was removed, or where nothing ever named it. */
export async function readOrganisation(
  store: Store,
  id: string,
): Promise<Organisation | undefined> {
  const row = await insideOf(store).db.rows('organisation').get(id)
  if (isTombstone(row)) return undefined
  const organisation = toOrganisation(row)
  if (organisation !== undefined) return organisation.deleted === null ? organisation : undefined
  const rounds = await readWhere(store, 'round', 'organisationId', id)
  return rounds.length > 0 ? standIn(id) : undefined
}

function toOrganisation(row: unknown): Organisation | undefined {
  const read = readRecord('organisation', row)
  return read.ok ? read.record : undefined
}

function standIn(id: string): Organisation {
  return { id, ...UNREADABLE, counters: {}, deleted: null }
}
