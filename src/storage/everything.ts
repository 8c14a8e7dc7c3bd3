import type { Everything } from '#src/domain/record/everything.ts'
import { KIND_NAMES, readRecord, type Kind } from '#src/domain/record/kinds.ts'
import { isTombstone } from '#src/domain/record/tombstone.ts'
import { eachBatch } from './batches.ts'
import { COUNTER } from './counter.ts'
import type { Row } from './db.ts'
import { insideOf, type Store } from './handle.ts'
import { PROBE } from './probe.ts'
import { VISIT_MARK } from './visit-mark.ts'
import { reportingFailure } from './failures.ts'

/** All records as they are at one moment, also the removed ones, without what only runs this device's database. */
export async function readEverything(store: Store): Promise<Everything> {
  const { db, clock } = insideOf(store)
  const at = clock()
  return db.transaction('r', db.tables, async () => {
    const content: Record<string, unknown[]> = {}
    const unreadable: unknown[] = []
    const putAside = (kind: Kind, row: Row, problems: readonly string[]) => {
      const id = `unswept/${unreadable.length + 1}`
      const fields = { kind, key: String(row['id']), problems, at, raw: row }
      unreadable.push({ id, ...fields, counters: {}, deleted: null })
    }
    for (const kind of KIND_NAMES) {
      const records: unknown[] = []
      await eachBatch(db.rows(kind), (rows) => {
        for (const row of rows.filter(({ id }) => !isInner(kind, id))) {
          const read = isTombstone(row) ? { ok: true as const, record: row } : readRecord(kind, row)
          if (read.ok) records.push(read.record)
          else putAside(kind, row, read.problems)
        }
      })
      content[kind] = records
    }
    content['quarantine']?.push(...unreadable)
    return content as unknown as Everything
  })
}

/** Nothing to be seen, brought back or mended: what is left is the app's own, and what stands for the erased. */
export async function holdsNothing(store: Store): Promise<boolean> {
  const everything = await readEverything(store)
  return KIND_NAMES.every((kind) => OF_THE_APP.has(kind) || everything[kind].every(isTombstone))
}

const OF_THE_APP: ReadonlySet<Kind> = new Set(['setting', 'backupLog', 'importLog'])

/** For good. Other tabs see the empty workspace at once. */
export async function eraseEverything(store: Store): Promise<void> {
  const { db } = insideOf(store)
  await reportingFailure(store, () =>
    db.transaction('rw', db.tables, async () => {
      for (const table of db.tables) await table.clear()
    }),
  )
}

function isInner(kind: Kind, id: unknown): boolean {
  return kind === 'setting' && (id === COUNTER || id === PROBE || id === VISIT_MARK)
}
