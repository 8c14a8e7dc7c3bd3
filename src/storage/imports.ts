import type { ImportWrite } from '#src/domain/merge/import-choices.ts'
import { SHARED_KINDS, type SharedKind } from '#src/domain/merge/shared.ts'
import { NAME_MAX } from '#src/domain/record/fields.ts'
import { KINDS, type Kind } from '#src/domain/record/kinds.ts'
import type { ImportLog } from '#src/domain/record/logs.ts'
import { isTombstone } from '#src/domain/record/tombstone.ts'
import { createRecord } from '#src/domain/record/write.ts'
import { currentCount, raiseCounter } from './counter.ts'
import type { JourneyDatabase, Row } from './db.ts'
import { reportingFailure } from './failures.ts'
import { insideOf, type Store } from './handle.ts'
import { readAll } from './rows.ts'

// What comes in from a file: looked at in pieces, and written in one transaction or not at all.

/** What was here when it was looked at. An import is written only onto that. */
export interface Stamp {
  readonly counter: number
  /** By kind: what is sealed or erased does not count up, but comes and goes. */
  readonly ids: Readonly<Record<SharedKind, readonly string[]>>
}

/** Rows that are read at a time: on a slow tablet some thirty milliseconds. */
const PIECE = 100
/** Rows that are written at a time, each of which takes three times as long. */
const WRITTEN = 40

/** All rows that devices share, a few at a time, and what tells whether anything changed since. */
export async function readHere(
  store: Store,
  take: (kind: SharedKind, rows: readonly Row[]) => Promise<void>,
): Promise<Stamp> {
  const { db } = insideOf(store)
  const stamp = await stampOf(db)
  for (const kind of SHARED_KINDS) {
    const ids = stamp.ids[kind]
    for (let at = 0; at < ids.length; at += PIECE) {
      const rows = await db.rows(kind).bulkGet(ids.slice(at, at + PIECE))
      await take(
        kind,
        rows.filter((row) => row !== undefined),
      )
    }
  }
  return stamp
}

function stampOf(db: JourneyDatabase): Promise<Stamp> {
  return db.transaction('r', db.tables, async () => {
    const ids: Partial<Record<SharedKind, readonly string[]>> = {}
    for (const kind of SHARED_KINDS) ids[kind] = await db.rows(kind).toCollection().primaryKeys()
    return { counter: await currentCount(db), ids: ids as Stamp['ids'] }
  })
}

export interface Import {
  readonly stamp: Stamp
  readonly writes: readonly ImportWrite[]
  /** What the device's counter becomes: greater than any that it had or that comes in. */
  readonly counter: number
  readonly canUndo: boolean
  readonly log: Pick<ImportLog, 'fileName' | 'sha256' | 'fileKind' | 'counts'>
  /** Called between two pieces, so that the page can draw and hear a press. */
  readonly rest: () => Promise<void>
}

export type Imported =
  /** Null: all was here already, so nothing was written and the undo of the import before holds. */
  | { readonly ok: true; readonly logId: string | null }
  /** Something was written since it was looked at: nothing was done. */
  | { readonly ok: false; readonly kind: 'changed' }

/** All of it or nothing, and what stood there before goes into the log. */
export async function applyImport(store: Store, wanted: Import): Promise<Imported> {
  const { db, clock, ids, reportSaved } = insideOf(store)
  await checkWrites(wanted)
  const logId = ids()
  const result = await reportingFailure(store, () =>
    db.transaction('rw', db.tables, async (): Promise<Imported> => {
      if (!isSameStamp(await stampOf(db), wanted.stamp)) return { ok: false, kind: 'changed' }
      if (wanted.writes.length === 0) return { ok: true, logId: null }
      const before = wanted.canUndo ? await rowsBefore(db, wanted.writes) : []
      await writeRows(db, wanted.writes)
      await raiseCounter(db, wanted.counter)
      const fields = logOf(wanted, clock(), before)
      await db.rows('importLog').put({ ...createRecord<ImportLog>(logId, fields, wanted.counter) })
      return { ok: true, logId }
    }),
  )
  if (result.ok && result.logId !== null) reportSaved()
  return result
}

function logOf({ log, counter }: Import, at: string, before: ImportLog['before']) {
  return { ...log, fileName: log.fileName.slice(0, NAME_MAX), at, counter, before }
}

/** Records that are checked in one go: a few milliseconds on a slow device. */
const CHECKED = 20

/** What no read would accept is never stored. */
async function checkWrites({ writes, rest }: Import): Promise<void> {
  for (const [place, { kind, record }] of writes.entries()) {
    if (place % CHECKED === 0) await rest()
    if (record === null || isTombstone(record)) continue
    if (!KINDS[kind].safeParse(record).success) throw new TypeError(`Not a valid ${kind}`)
  }
}

function isSameStamp(now: Stamp, then: Stamp): boolean {
  return (
    now.counter === then.counter &&
    SHARED_KINDS.every((kind) => {
      const [some, others] = [now.ids[kind], then.ids[kind]]
      return some.length === others.length && some.every((id, at) => id === others[at])
    })
  )
}

async function rowsBefore(
  db: JourneyDatabase,
  writes: readonly ImportWrite[],
): Promise<ImportLog['before']> {
  const before: { kind: string; id: string; record: never }[] = []
  for (const [kind, own] of byKind(writes)) {
    for (let at = 0; at < own.length; at += PIECE) {
      const piece = own.slice(at, at + PIECE)
      const rows = await db.rows(kind).bulkGet(piece.map(({ id }) => id))
      piece.forEach(({ id }, place) => {
        before.push({ kind, id, record: (rows[place] ?? null) as never })
      })
    }
  }
  return before
}

async function writeRows(db: JourneyDatabase, writes: readonly ImportWrite[]): Promise<void> {
  for (const [kind, own] of byKind(writes)) {
    const gone = own.filter(({ record }) => record === null).map(({ id }) => id)
    await db.rows(kind).bulkDelete(gone)
    const rows = own.flatMap(({ record }) => (record === null ? [] : [{ ...record }]))
    for (let at = 0; at < rows.length; at += WRITTEN) {
      await db.rows(kind).bulkPut(rows.slice(at, at + WRITTEN))
    }
  }
}

function byKind<T extends { readonly kind: Kind }>(items: readonly T[]): [Kind, T[]][] {
  const groups = new Map<Kind, T[]>()
  for (const item of items) {
    const group = groups.get(item.kind)
    if (group === undefined) groups.set(item.kind, [item])
    else group.push(item)
  }
  return [...groups]
}

/** The last import, as long as nothing was written after it; null where there is none to undo. */
export async function findUndoable(store: Store): Promise<ImportLog | null> {
  const { db } = insideOf(store)
  const counter = await currentCount(db)
  const logs = await readAll(store, 'importLog')
  const last = logs.find((log) => log.counter === counter && log.before.length > 0)
  return last === undefined || (await hasPartsOf(db, last)) ? null : last
}

export type Undone =
  | { readonly ok: true }
  /** Work was done after it, which would lose its ground. */
  | { readonly ok: false; readonly kind: 'tooLate' }

/** All stands as it stood before, but for the counter, which never goes back. */
export async function undoImport(store: Store, logId: string): Promise<Undone> {
  const { db, reportSaved } = insideOf(store)
  const result = await reportingFailure(store, () =>
    db.transaction('rw', db.tables, async (): Promise<Undone> => {
      const log = await findUndoable(store)
      if (log?.id !== logId) return { ok: false, kind: 'tooLate' }
      const writes = log.before.map(({ kind, id, record }) => ({ kind, id, record }))
      await writeRows(db, writes as unknown as readonly ImportWrite[])
      await db.rows('importLog').delete(logId)
      return { ok: true }
    }),
  )
  if (result.ok) reportSaved()
  return result
}

/** A hand-in counts up nothing: into a round that came with the file one may have come since. */
async function hasPartsOf(db: JourneyDatabase, { before }: ImportLog): Promise<boolean> {
  const came = new Set(before.map(({ kind, id }) => `${kind} ${id}`))
  const rounds = before.filter(({ kind, record }) => kind === 'round' && record === null)
  for (const { id } of rounds) {
    for (const kind of SHARED_KINDS) {
      const rows = db.rows(kind)
      if (rows.schema.idxByName['roundId'] === undefined) continue
      const parts = await rows.where('roundId').equals(id).primaryKeys()
      if (parts.some((part) => !came.has(`${kind} ${part}`))) return true
    }
  }
  return false
}
