import { KINDS, readRecord, type Kind, type RecordOf } from '#src/domain/record/kinds.ts'
import type { Envelope, FieldsOf } from '#src/domain/record/record.ts'
import { eraseRecord, isTombstone } from '#src/domain/record/tombstone.ts'
import {
  applyWrite,
  createAgain,
  createRecord,
  removeRecord,
  restoreRecord,
} from '#src/domain/record/write.ts'
import { countUp } from './counter.ts'
import type { JourneyDatabase } from './db.ts'
import { reportingFailure } from './failures.ts'
import { insideOf, type Source, type Store } from './handle.ts'
import { toRecords } from './rows.ts'

/** What can be done within one change: all of it is stored, or nothing. */
export interface Change {
  readonly now: string
  readonly newId: () => string
  readonly find: <K extends Kind>(kind: K, id: string) => Promise<RecordOf<K> | undefined>
  /** Also of what was removed or erased: only a damaged row is not. */
  readonly isReadable: (kind: Kind, id: string) => Promise<boolean>
  readonly list: <K extends Kind>(
    kind: K,
    index: string,
    value: string,
  ) => Promise<readonly RecordOf<K>[]>
  /** What can be brought back. */
  readonly findRemoved: <K extends Kind>(kind: K, id: string) => Promise<RecordOf<K> | undefined>
  /** Of every row, also a removed or a damaged one; none where the kind has no such index. */
  readonly keys: (kind: Kind, index: string, value: string) => Promise<readonly string[]>
  /** Writes all fields; a record that was removed is back. */
  readonly put: <K extends Kind>(
    kind: K,
    id: string,
    fields: FieldsOf<RecordOf<K>>,
  ) => Promise<void>
  readonly patch: <K extends Kind>(
    kind: K,
    id: string,
    patch: Partial<FieldsOf<RecordOf<K>>>,
  ) => Promise<void>
  readonly remove: (kind: Kind, id: string) => Promise<void>
  readonly restore: (kind: Kind, id: string) => Promise<void>
  /** Writes a record that never changes and must not tell when it was made. */
  readonly seal: <K extends Kind>(
    kind: K,
    id: string,
    fields: FieldsOf<RecordOf<K>>,
  ) => Promise<void>
  /** Leaves no trace. What can be brought back is removed instead. */
  readonly erase: (kind: Kind, ids: readonly string[]) => Promise<void>
  /** Erases the content for good; a tombstone stays, so that no other copy brings it back. */
  readonly bury: (kind: Kind, ids: readonly string[]) => Promise<void>
  /** What was typed and not yet sent goes with what it was typed for. */
  readonly dropFormDrafts: (scope: string) => Promise<void>
  /** The id of a draft is that of what it changes, or has it after a space (see evidence-draft.ts). */
  readonly dropFormDraftsNaming: (ids: readonly string[]) => Promise<void>
}

/** Runs one transaction over the kinds named. Rejects with WriteFailedError when the device does not take it. */
export async function change<T>(
  store: Store,
  kinds: readonly Kind[],
  work: (change: Change) => Promise<T>,
): Promise<T> {
  const { db, clock, ids, reportSaved } = insideOf(store)
  const records = [...new Set<Kind>([...kinds, 'setting'])].map((kind) => db.rows(kind))
  let hasWritten = false
  const noteWrite = () => {
    hasWritten = true
  }
  const result = await reportingFailure(store, () =>
    // Only of a function that is async itself does Dexie follow the awaits.
    db.transaction('rw', [...records, db.formDrafts()], async () =>
      work(createChange(db, { clock, ids }, noteWrite)),
    ),
  )
  if (hasWritten) reportSaved()
  return result
}

function createChange(db: JourneyDatabase, { clock, ids }: Source, noteWrite: () => void): Change {
  let counting: Promise<number> | undefined
  /** One count for the whole change. */
  const counter = () => {
    noteWrite()
    return (counting ??= countUp(db))
  }

  /** Also what was removed. */
  async function stored<K extends Kind>(kind: K, id: string): Promise<RecordOf<K> | undefined> {
    const read = readRecord(kind, await db.rows(kind).get(id))
    return read.ok ? read.record : undefined
  }

  async function mustBeStored<K extends Kind>(kind: K, id: string): Promise<RecordOf<K>> {
    const record = await stored(kind, id)
    if (record === undefined) throw new Error(`There is no such ${kind}`)
    return record
  }

  return {
    now: clock(),
    newId: ids,
    find: async (kind, id) => {
      const record = await stored(kind, id)
      return record?.deleted === null ? record : undefined
    },
    isReadable: async (kind, id) => {
      const row = await db.rows(kind).get(id)
      return isTombstone(row) || readRecord(kind, row).ok
    },
    findRemoved: async (kind, id) => {
      const record = await stored(kind, id)
      return record === undefined || record.deleted === null ? undefined : record
    },
    list: async (kind, index, value) =>
      toRecords(kind, await db.rows(kind).where(index).equals(value).toArray()),
    keys: async (kind, index, value) => {
      const rows = db.rows(kind)
      if (rows.schema.idxByName[index] === undefined) return []
      return rows.where(index).equals(value).primaryKeys()
    },
    put: async (kind, id, fields) => {
      const row = await db.rows(kind).get(id)
      const before = isTombstone(row) ? row : await stored(kind, id)
      await write(db, kind, overwrite(before, id, fields, await counter()))
    },
    patch: async (kind, id, patch) => {
      const before = await mustBeStored(kind, id)
      await write(db, kind, applyWrite(before as Envelope, patch, await counter()))
    },
    remove: async (kind, id) =>
      write(db, kind, removeRecord(await mustBeStored(kind, id), await counter())),
    restore: async (kind, id) =>
      write(db, kind, restoreRecord(await mustBeStored(kind, id), await counter())),
    seal: async (kind, id, fields) =>
      write(db, kind, { ...fields, id, counters: {}, deleted: null }),
    erase: async (kind, ids) => db.rows(kind).bulkDelete([...ids]),
    bury: async (kind, ids) => {
      const count = await counter()
      await db.rows(kind).bulkPut(ids.map((id) => ({ ...eraseRecord(id, count) })))
    },
    dropFormDrafts: async (scope) => {
      await db.formDrafts().where({ scope }).delete()
    },
    dropFormDraftsNaming: async (recordIds) => {
      const named = new Set(recordIds)
      const keys = await db.formDrafts().toCollection().primaryKeys()
      const going = keys.filter((key) => key.split(' ').some((part) => named.has(part)))
      await db.formDrafts().bulkDelete(going)
    },
  }
}

function overwrite(
  before: Envelope | undefined,
  id: string,
  fields: object,
  counter: number,
): Envelope {
  if (before === undefined) return createRecord<Envelope>(id, fields, counter)
  if (isTombstone(before)) return createAgain<Envelope>(id, fields, counter)
  const written = applyWrite(before, fields, counter)
  return written.deleted === null ? written : restoreRecord(written, counter)
}

/** What no read would accept is never stored. */
async function write(db: JourneyDatabase, kind: Kind, record: Envelope): Promise<void> {
  const read = KINDS[kind].safeParse(record)
  if (!read.success) {
    const paths = read.error.issues.map((issue) => issue.path.join('.'))
    throw new TypeError(`Not a valid ${kind}: ${paths.join(', ')}`)
  }
  await db.rows(kind).put(read.data)
}
