import type { Choices, ImportWrite } from '#src/domain/merge/import-choices.ts'
import type { ImportPreview } from '#src/domain/merge/import-preview.ts'
import type { SharedKind } from '#src/domain/merge/shared.ts'
import {
  startImportSession,
  type Finished,
  type OpenedImport,
} from '#src/transfer/json/import-session.ts'
import { checkSize, type ReadStep } from '#src/transfer/json/read-journey-file.ts'

export type Opened =
  | OpenedImport
  /** Moved or taken away since it was chosen. */
  | { readonly ok: false; readonly error: { readonly kind: 'unreadable' } }

/** One file on its way in, wherever the work on it is done. */
export interface ImportWork {
  readonly open: (file: Blob, onStep: (step: ReadStep) => void) => Promise<Opened>
  readonly addHere: (kind: SharedKind, rows: readonly unknown[]) => Promise<void>
  readonly preview: () => Promise<ImportPreview>
  readonly finish: (choices: Choices, deviceCounter: number) => Promise<Finished>
  readonly takeWrites: () => Promise<readonly ImportWrite[]>
  /** Also in the middle of it: nothing is stored. */
  readonly close: () => void
}

/** The work itself. In the app it runs in a worker. */
export function startImportWork(): ImportWork {
  const session = startImportSession()
  return {
    async open(file, onStep) {
      const early = checkSize(file.size)
      if (early !== undefined) return { ok: false, error: early }
      const bytes = await bytesOf(file)
      if (bytes === null) return { ok: false, error: { kind: 'unreadable' } }
      return session.open(bytes, onStep)
    },
    addHere: async (kind, rows) => session.addHere(kind, rows),
    preview: async () => session.preview(),
    finish: async (choices, deviceCounter) => session.finish(choices, deviceCounter),
    takeWrites: async () => session.takeWrites(),
    close: () => {},
  }
}

async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}
