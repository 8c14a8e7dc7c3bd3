import { readRecord, type Kind, type RecordOf } from '#src/domain/record/kinds.ts'
import type { Row } from './db.ts'
import { insideOf, type Store } from './handle.ts'

// Reading. A row that its schema does not know is left out and nothing else is: reads run inside
// live queries, which must not write, so putting such rows aside is the work of sweepStore.

export async function readAll<K extends Kind>(store: Store, kind: K): Promise<RecordOf<K>[]> {
  return toRecords(kind, await insideOf(store).db.rows(kind).toArray())
}

/** Newest removal first. */
export async function readRemoved<K extends Kind>(store: Store, kind: K): Promise<RecordOf<K>[]> {
  const rows = await insideOf(store).db.rows(kind).toArray()
  const removed = rows.flatMap((row) => {
    const read = readRecord(kind, row)
    return read.ok && read.record.deleted !== null ? [read.record] : []
  })
  return removed.toSorted((one, other) => (other.deleted ?? 0) - (one.deleted ?? 0))
}

export async function readWhere<K extends Kind>(
  store: Store,
  kind: K,
  index: string,
  value: string,
): Promise<RecordOf<K>[]> {
  return toRecords(kind, await insideOf(store).db.rows(kind).where(index).equals(value).toArray())
}

/** How many there are, without a look at what is in them: of many people that takes long. */
export async function countWhere(
  store: Store,
  kind: Kind,
  index: string,
  value: string,
): Promise<number> {
  const rows = await insideOf(store).db.rows(kind).where(index).equals(value).toArray()
  return rows.filter(({ deleted }) => deleted === null).length
}

export async function readOne<K extends Kind>(
  store: Store,
  kind: K,
  id: string,
): Promise<RecordOf<K> | undefined> {
  const row = await insideOf(store).db.rows(kind).get(id)
  return row === undefined ? undefined : toRecords(kind, [row])[0]
}

/** Without those that were removed. */
export function toRecords<K extends Kind>(kind: K, rows: readonly Row[]): RecordOf<K>[] {
  return rows.flatMap((row) => {
    const read = readRecord(kind, row)
    return read.ok && read.record.deleted === null ? [read.record] : []
  })
}
