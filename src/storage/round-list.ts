import type { Round } from '#src/domain/record/round.ts'
import type { Store } from './handle.ts'
import { readOrganisations } from './organisation-records.ts'
import { readAll, readOne } from './rows.ts'

/** Newest first, by the day of the round; of one day, the one made last. Without those of a removed organisation. */
export async function listRounds(store: Store): Promise<readonly Round[]> {
  const organisations = await readOrganisations(store)
  const ids = new Set(organisations.map(({ id }) => id))
  const rounds = await readAll(store, 'round')
  return rounds.filter(({ organisationId }) => ids.has(organisationId)).toSorted(newestFirst)
}

export function getRound(store: Store, id: string): Promise<Round | undefined> {
  return readOne(store, 'round', id)
}

function newestFirst(one: Round, other: Round): number {
  if (one.date !== other.date) return one.date < other.date ? 1 : -1
  if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt ? 1 : -1
  return one.id < other.id ? 1 : -1
}
