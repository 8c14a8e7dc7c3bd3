import type { Everything } from '#src/domain/record/everything.ts'
import { isKind, KIND_NAMES, KINDS, type Kind } from '#src/domain/record/kinds.ts'
import { MIGRATIONS, migrateRecord, type RawRecord } from '#src/domain/record/migrations.ts'
import type { Envelope } from '#src/domain/record/record.ts'
import { isTombstone } from '#src/domain/record/tombstone.ts'
import { latestCounter } from '#src/domain/record/write.ts'
import { refused, type FileError, type Refused } from './file-error.ts'
import { COUNTER_MAX } from './limits.ts'
import { errorOfIssue } from './schema-error.ts'

export type ReadRecords = { readonly ok: true; readonly records: Everything } | Refused

/**
 * All or nothing: brings what an older app wrote up to date, and holds it against the schemas. Kinds
 * came in over time without a new version, so a list that is not there is empty. A kind that is not
 * known is of a newer app: without it the rest would look whole.
 */
export function readRecords(content: unknown, version: number): ReadRecords {
  if (!isPlain(content)) return refused({ kind: 'wrongValue', path: 'content' })
  const unknown = Object.keys(content).find((name) => !isKind(name))
  if (unknown !== undefined) return refused({ kind: 'unknownKind', name: unknown.slice(0, 40) })
  const records: Record<string, readonly Envelope[]> = {}
  for (const kind of KIND_NAMES) {
    const read = readList(kind, content[kind] ?? [], version)
    if (!Array.isArray(read)) return refused(read as FileError)
    records[kind] = read as readonly Envelope[]
  }
  return { ok: true, records: records as unknown as Everything }
}

function readList(kind: Kind, list: unknown, version: number): readonly Envelope[] | FileError {
  if (!Array.isArray(list)) return { kind: 'wrongValue', path: kind }
  const records: Envelope[] = []
  const ids = new Set<string>()
  for (const [place, raw] of (list as readonly unknown[]).entries()) {
    const path = `${kind}.${place + 1}`
    const read = readOne(kind, raw, version, path)
    if ('error' in read) return read.error
    if (ids.has(read.record.id)) return { kind: 'duplicateId', path }
    ids.add(read.record.id)
    records.push(read.record)
  }
  return records
}

type ReadOne = { readonly record: Envelope } | { readonly error: FileError }

function readOne(kind: Kind, raw: unknown, version: number, path: string): ReadOne {
  if (!isPlain(raw)) return { error: { kind: 'wrongValue', path } }
  const migrated = migrate(kind, raw, version)
  if (migrated === undefined) return { error: { kind: 'wrongValue', path } }
  if (isTombstone(migrated)) return checkCounters(migrated, path)
  const read = KINDS[kind].safeParse(migrated)
  if (read.success) return checkCounters(read.data, path)
  return { error: errorOfIssue(read.error.issues[0], migrated, path) }
}

function migrate(kind: Kind, raw: RawRecord, version: number): RawRecord | undefined {
  try {
    return migrateRecord(MIGRATIONS, kind, raw, version)
  } catch {
    // A step takes records that were right in their time, and this one was not.
    return undefined
  }
}

function checkCounters(record: Envelope, path: string): ReadOne {
  if (latestCounter(record) <= COUNTER_MAX) return { record }
  return { error: { kind: 'wrongValue', path: `${path}.counters` } }
}

export function isPlain(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
