import type { Table } from 'dexie'
import type { Row } from './db.ts'

/** Rows that are read and looked at in one go: far less than a person would notice as a pause. */
const BATCH = 50

/** Every row of a table in the order of the ids, so that a large one does not hold up the page. */
export async function eachBatch(
  table: Table<Row, string>,
  work: (rows: readonly Row[]) => void,
): Promise<void> {
  let rows = await table.orderBy(':id').limit(BATCH).toArray()
  while (rows.length > 0) {
    work(rows)
    if (rows.length < BATCH) return
    const last = String(rows.at(-1)?.['id'])
    rows = await table.where(':id').above(last).limit(BATCH).toArray()
  }
}
