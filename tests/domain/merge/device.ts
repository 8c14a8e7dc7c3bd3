import { mergeWorkspaces } from '#src/domain/merge/merge-workspaces.ts'
import { SHARED_KINDS, type SharedKind, type SharedRecords } from '#src/domain/merge/shared.ts'
import type { Envelope } from '#src/domain/record/record.ts'
import { eraseRecord, isTombstone } from '#src/domain/record/tombstone.ts'
import {
  applyWrite,
  createAgain,
  createRecord,
  latestCounter,
  removeRecord,
  restoreRecord,
} from '#src/domain/record/write.ts'
import { aWorkspace } from './workspaces.ts'

/** What is written, for a test that knows afterwards what must be there. */
export interface Written {
  readonly kind: SharedKind
  readonly id: string
  readonly life: number
  readonly counter: number
  readonly fields: object
}

/** A device that writes as storage does, one counter for each change, without a database. */
export class Device {
  records = aWorkspace()
  counter = 0
  readonly #written: Written[]
  readonly #clock: () => string

  constructor(written: Written[], clock: () => string) {
    this.#written = written
    this.#clock = clock
  }

  now(): string {
    return this.#clock()
  }

  row(kind: SharedKind, id: string): Envelope | undefined {
    const rows = this.records[kind] as readonly Envelope[]
    return rows.find((row) => row.id === id)
  }

  /** Those that are there, neither removed nor erased. */
  list<K extends SharedKind>(kind: K): readonly SharedRecords[K][number][] {
    return this.records[kind].filter(({ deleted }) => deleted === null)
  }

  put(kind: SharedKind, id: string, fields: object): void {
    const counter = ++this.counter
    const before = this.row(kind, id)
    const created = isTombstone(before) ? createAgain : createRecord
    const row =
      before === undefined || isTombstone(before)
        ? created<Envelope>(id, fields, counter)
        : restored(applyWrite(before, fields, counter), counter)
    this.#store(kind, row)
    this.#log(kind, row, counter, { ...fields, ...(before ? { deleted: null } : {}) })
  }

  patch(kind: SharedKind, id: string, fields: object): void {
    const before = this.row(kind, id)
    if (before === undefined || isTombstone(before)) return
    const counter = ++this.counter
    this.#store(kind, applyWrite(before, fields, counter))
    this.#log(kind, before, counter, fields)
  }

  remove(kind: SharedKind, id: string): void {
    this.#mark(kind, id, removeRecord)
  }

  restore(kind: SharedKind, id: string): void {
    this.#mark(kind, id, restoreRecord)
  }

  seal(kind: SharedKind, id: string, fields: object): void {
    this.#store(kind, { ...fields, id, counters: {}, deleted: null })
  }

  erase(kind: SharedKind, isErased: (row: Envelope) => boolean): void {
    const rows = this.records[kind] as readonly Envelope[]
    this.records = { ...this.records, [kind]: rows.filter((row) => !isErased(row)) }
  }

  bury(kind: SharedKind, ids: readonly string[]): void {
    const counter = ++this.counter
    for (const id of ids) {
      this.#store(kind, eraseRecord(id, counter))
      this.#written.push({ kind, id, life: counter, counter, fields: { erased: true } })
    }
  }

  take(other: SharedRecords): void {
    this.records = mergeWorkspaces(this.records, other).records
    const rows = SHARED_KINDS.flatMap((kind): readonly Envelope[] => this.records[kind])
    this.counter = Math.max(this.counter, ...rows.map(latestCounter))
  }

  #mark(kind: SharedKind, id: string, mark: typeof removeRecord): void {
    const before = this.row(kind, id)
    if (before === undefined || isTombstone(before)) return
    const counter = ++this.counter
    const row = mark(before, counter)
    this.#store(kind, row)
    this.#log(kind, row, counter, { deleted: row.deleted })
  }

  #store(kind: SharedKind, row: Envelope): void {
    this.erase(kind, ({ id }) => id === row.id)
    this.records = { ...this.records, [kind]: [...this.records[kind], row] }
  }

  #log(kind: SharedKind, { id, counters }: Envelope, counter: number, fields: object): void {
    this.#written.push({ kind, id, life: counters['life'] ?? 0, counter, fields })
  }
}

function restored(row: Envelope, counter: number): Envelope {
  return row.deleted === null ? row : restoreRecord(row, counter)
}
