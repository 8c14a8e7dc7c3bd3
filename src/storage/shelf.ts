import type { Shelf } from '#src/domain/record/belongings.ts'
import { readRecord, type Kind, type RecordOf } from '#src/domain/record/kinds.ts'
import { insideOf, type Store } from './handle.ts'
import { readWhere, toRecords } from './rows.ts'

/**
 * Rounds and evidence of an organisation, the removed ones too, the links between them, and what
 * its actions and duties point to.
 */
export async function readShelf(store: Store, organisationId: string): Promise<Shelf> {
  const [rounds, evidence] = await Promise.all([
    readAlsoRemoved(store, 'round', organisationId),
    readAlsoRemoved(store, 'evidence', organisationId),
  ])
  const links = await insideOf(store)
    .db.rows('evidenceLink')
    .where('evidenceId')
    .anyOf(evidence.map(({ id }) => id))
    .toArray()
  const pointedTo = await readPointedTo(store, organisationId)
  return { rounds, evidence, links: toRecords('evidenceLink', links), pointedTo }
}

/** The ids of the evidence that an action or a duty of the organisation points to. */
export async function readPointedTo(
  store: Store,
  organisationId: string,
): Promise<ReadonlySet<string>> {
  const [actions, duties] = await Promise.all([
    readWhere(store, 'action', 'organisationId', organisationId),
    readWhere(store, 'dutyState', 'organisationId', organisationId),
  ])
  return new Set([...actions, ...duties].flatMap(({ evidenceIds }) => evidenceIds))
}

async function readAlsoRemoved<K extends Kind>(
  store: Store,
  kind: K,
  organisationId: string,
): Promise<RecordOf<K>[]> {
  const rows = insideOf(store).db.rows(kind).where('organisationId').equals(organisationId)
  return (await rows.toArray()).flatMap((row) => {
    const read = readRecord(kind, row)
    return read.ok ? [read.record] : []
  })
}
