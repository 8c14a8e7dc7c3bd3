import { KIND_NAMES, readRecord, type Kind } from '#src/domain/record/kinds.ts'
import { isTombstone } from '#src/domain/record/tombstone.ts'
import { change } from './change.ts'
import type { JourneyDatabase, Row } from './db.ts'
import { WriteFailedError } from './failures.ts'
import { insideOf, type Store } from './handle.ts'

/**
 * Puts aside what cannot be read, and tells how many rows that was. Run once after opening. Where
 * the device takes no more, the rows stay where they are: reads leave them out anyway.
 */
export async function sweepStore(store: Store): Promise<number> {
  const { db } = insideOf(store)
  let swept = 0
  try {
    for (const kind of KIND_NAMES) {
      if (kind === 'quarantine' || (await listUnreadable(db, kind)).length === 0) continue
      swept += await sweepTable(store, kind)
    }
  } catch (error) {
    if (!(error instanceof WriteFailedError)) throw error
  }
  return swept
}

interface Unreadable {
  readonly row: Row
  readonly problems: readonly string[]
}

async function listUnreadable(db: JourneyDatabase, kind: Kind): Promise<Unreadable[]> {
  const rows = await db.rows(kind).toArray()
  return rows.flatMap((row) => {
    const read = readRecord(kind, row)
    return read.ok || isTombstone(row) ? [] : [{ row, problems: read.problems }]
  })
}

function sweepTable(store: Store, kind: Kind): Promise<number> {
  return change(store, [kind, 'quarantine'], async (on) => {
    const unreadable = await listUnreadable(insideOf(store).db, kind)
    for (const { row, problems } of unreadable) {
      await on.put('quarantine', on.newId(), {
        kind,
        key: String(row['id']),
        problems,
        at: on.now,
        raw: row,
      })
      await on.erase(kind, [row['id'] as string])
    }
    return unreadable.length
  })
}
