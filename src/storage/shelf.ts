import type { Shelf } from '#src/domain/record/belongings.ts'
import { readRecord, type Kind, type RecordOf } from '#src/domain/record/kinds.ts'
import { insideOf, type Store } from './handle.ts'
import { toRecords } from './rows.ts'

/** Rounds and evidence of an organisation, the removed ones too, and the links between them. */
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
  return { rounds, evidence, links: toRecords('evidenceLink', links) }
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
