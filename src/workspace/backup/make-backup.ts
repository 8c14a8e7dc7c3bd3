import type { BackupLog } from '#src/domain/record/logs.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import type { Everything } from '#src/domain/record/everything.ts'
import { appVersion } from '#src/platform/app-version.ts'
import { now, today } from '#src/platform/clock.ts'
import { sha256 } from '#src/platform/digest.ts'
import { checkFile, lockFile } from '#src/platform/locked-file.ts'
import { createRest } from '#src/platform/rest.ts'
import { readForBackup } from '#src/storage/backups.ts'
import type { Store } from '#src/storage/handle.ts'
import { countsOf, type KindCounts } from '#src/transfer/backup/check-backup.ts'
import { writeBackup } from '#src/transfer/backup/write-backup.ts'
import { whatLeaves } from '#src/transfer/json/what-leaves.ts'

// A backup is written, and then read again from the very bytes that are offered. Only when all is
// there again, to the letter and in number, is it called a backup.

export interface BackupWork {
  readonly step: 'writing' | 'locking' | 'checking'
  /** From 0 to 1; null where nothing tells. */
  readonly done: number | null
}

export interface MadeBackup {
  readonly name: string
  readonly type: string
  readonly file: Blob
  readonly counts: KindCounts
  readonly log: FieldsOf<BackupLog>
}

export type Making =
  | { readonly ok: true; readonly backup: MadeBackup }
  /** notTheSame: what was read back is not what was written; nothing is offered. */
  | { readonly ok: false; readonly kind: 'cancelled' | 'notTheSame' }

export interface Wish {
  /** Null for a plain file. */
  readonly passphrase: string | null
  readonly tell: (work: BackupWork) => void
  readonly signal: AbortSignal
}

export async function makeBackup(
  store: Store,
  { passphrase, tell, signal }: Wish,
): Promise<Making> {
  tell({ step: 'writing', done: null })
  const { everything, counter } = await readForBackup(store)
  const rest = createRest()
  await rest()
  const leaving = whatLeaves(everything)
  const at = now()
  await rest()
  const writing = { now: at, appVersion: appVersion ?? '0', digest: sha256, rest }
  const plain = await writeBackup(leaving, writing)
  if (signal.aborted) return { ok: false, kind: 'cancelled' }
  const written = passphrase === null ? { ok: true as const, bytes: plain } : await lock(plain)
  if (!written.ok) return written

  const type = passphrase === null ? 'application/json' : 'application/octet-stream'
  const file = new Blob([written.bytes], { type })
  tell({ step: 'checking', done: null })
  const readBack = new Uint8Array(await file.arrayBuffer())
  const checked = await checkFile(readBack, passphrase, told('checking'), signal)
  if (!checked.ok && checked.kind === 'cancelled') return { ok: false, kind: 'cancelled' }
  const counts = countsOf(leaving)
  if (!checked.ok || checked.writtenAt !== at || !isSame(checked.counts, counts)) {
    return { ok: false, kind: 'notTheSame' }
  }
  const fileName = `journey-backup-${today()}.json${passphrase === null ? '' : '.age'}`
  const log = {
    at,
    fileName,
    sha256: checked.sha256,
    encrypted: passphrase !== null,
    records: Object.values(counts).reduce((sum, one) => sum + one, 0),
    verified: true,
    counter,
    holdsAnswersOf: roundsWithAnswers(leaving),
    responses: everything.response.length,
    placedAt: null,
  }
  return { ok: true, backup: { name: fileName, type, file, counts, log } }

  function lock(bytes: Uint8Array) {
    tell({ step: 'locking', done: null })
    return lockFile(bytes, passphrase ?? '', told('locking'), signal)
  }

  function told(step: BackupWork['step']) {
    return ({ phase, done }: { readonly phase: 'key' | 'content'; readonly done: number }) =>
      tell({ step, done: phase === 'key' ? null : done })
  }
}

function isSame(one: KindCounts, other: KindCounts): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function roundsWithAnswers({ response }: Everything): readonly string[] {
  const ids = response.flatMap((row) => ('roundId' in row ? [row.roundId] : []))
  return [...new Set(ids)].toSorted()
}
