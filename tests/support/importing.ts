import type { Choices } from '#src/domain/merge/import-choices.ts'
import type { Store } from '#src/storage/handle.ts'
import { applyImport, readHere, type Imported } from '#src/storage/imports.ts'
import { startImportSession } from '#src/transfer/json/import-session.ts'
import { bytesOf } from './journey-files.ts'

/** A file as it comes in, from its text to the database. */
export async function importText(store: Store, text: string, each: Choices['each'] = {}) {
  const session = startImportSession()
  const opened = session.open(bytesOf(text), () => {})
  if (!opened.ok) return opened
  const stamp = await readHere(store, async (kind, rows) => session.addHere(kind, rows))
  const preview = session.preview()
  const { counter, counts, canUndo } = session.finish({ forAll: {}, each }, stamp.counter)
  const writes = []
  for (let some = session.takeWrites(); some.length > 0; some = session.takeWrites()) {
    writes.push(...some)
  }
  const log = { fileName: 'journey.json', sha256: opened.sha256, fileKind: 'everything', counts }
  let rests = 0
  const rest = async () => {
    rests += 1
  }
  const wanted = { stamp, writes, counter, canUndo, log, rest }
  const apply = (): Promise<Imported> => applyImport(store, wanted)
  return { ok: true, preview, wanted, apply, rests: () => rests } as const
}

export async function importFile(store: Store, text: string, each: Choices['each'] = {}) {
  const looked = await importText(store, text, each)
  if (!looked.ok) throw new Error(`Not read: ${looked.error.kind}`)
  const done = await looked.apply()
  if (!done.ok) throw new Error('Changed since')
  return { ...looked, logId: done.logId ?? 'none' }
}
