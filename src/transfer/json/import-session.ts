import {
  finishImport,
  type Choices,
  type ImportResult,
  type ImportWrite,
} from '#src/domain/merge/import-choices.ts'
import { emptyRecords, planImport, type ImportPlan } from '#src/domain/merge/import-plan.ts'
import { previewOf, type ImportPreview } from '#src/domain/merge/import-preview.ts'
import { SHARED_KINDS, type SharedKind, type SharedRecords } from '#src/domain/merge/shared.ts'
import { readRecord } from '#src/domain/record/kinds.ts'
import type { Envelope } from '#src/domain/record/record.ts'
import { isTombstone } from '#src/domain/record/tombstone.ts'
import type { Refused } from './file-error.ts'
import type { JourneyContent } from './read-content.ts'
import { readJourneyFile, type ReadStep } from './read-journey-file.ts'

// One file on its way in. All the heavy work is here and none of it needs a page or a database, so
// that it can run beside the page: what goes to and fro is small, or comes in pieces.

type Everything = Extract<JourneyContent, { kind: 'everything' }>

/** What is in the file, without the records themselves. */
export type OpenedContent = Omit<Everything, 'records'> | Exclude<JourneyContent, Everything>

export type OpenedImport =
  | { readonly ok: true; readonly content: OpenedContent; readonly sha256: string | null }
  | Refused

export type Finished = Omit<ImportResult, 'writes'>

export interface ImportSession {
  readonly open: (bytes: Uint8Array, onStep: (step: ReadStep) => void) => OpenedImport
  /** What is stored, in pieces; rows that cannot be read have no part in it. */
  readonly addHere: (kind: SharedKind, rows: readonly unknown[]) => void
  readonly preview: () => ImportPreview
  readonly finish: (choices: Choices, deviceCounter: number) => Finished
  /** The next of what is to be written; none when all were taken. */
  readonly takeWrites: () => readonly ImportWrite[]
}

/** Records that cross from the worker at a time: few enough that the page does not stand still. */
const PIECE = 100

export function startImportSession(): ImportSession {
  let inFile: SharedRecords = emptyRecords()
  let here = emptyLists()
  let plan: ImportPlan | undefined
  let writes: readonly ImportWrite[] = []
  return {
    open(bytes, onStep) {
      const read = readJourneyFile(bytes, onStep)
      if (!read.ok || read.content.kind !== 'everything') return read
      const { records, ...content } = read.content
      inFile = records
      return { ...read, content }
    },
    addHere(kind, rows) {
      here[kind].push(...rows.flatMap((row) => readRow(kind, row)))
    },
    preview() {
      plan = planImport(here as unknown as SharedRecords, inFile)
      // What is stored may have changed by the time that it is looked at again.
      here = emptyLists()
      return previewOf(plan)
    },
    finish(choices, deviceCounter) {
      if (plan === undefined) throw new Error('Nothing was looked at yet')
      const { writes: all, ...finished } = finishImport(plan, choices, deviceCounter)
      writes = all
      return finished
    },
    takeWrites() {
      const piece = writes.slice(0, PIECE)
      writes = writes.slice(PIECE)
      return piece
    },
  }
}

function emptyLists(): Record<SharedKind, Envelope[]> {
  return Object.fromEntries(SHARED_KINDS.map((kind) => [kind, []])) as unknown as Record<
    SharedKind,
    Envelope[]
  >
}

function readRow(kind: SharedKind, row: unknown): Envelope[] {
  if (isTombstone(row)) return [row]
  const read = readRecord(kind, row)
  return read.ok ? [read.record] : []
}
