// oxlint-disable-next-line import/default -- The query makes the address the default export.
import workerAddress from './locked-file-worker.ts?worker&url'
import { runBeside, type Cancelled } from './beside.ts'
import type { CheckedBytes, LockProgress, LockRequest } from './locked-file-work.ts'

// Files under a passphrase, and the check of a backup. The work is done beside the page: making a
// key cannot be interrupted, but a worker can be ended.

export type { LockProgress }

/** Of the key nothing tells how far it is; of the content it goes from 0 to 1. */
type OnProgress = (progress: LockProgress) => void

interface Bytes {
  readonly ok: true
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Each of these rejects where the browser cannot do the work, for want of memory. */
export function lockFile(
  bytes: Uint8Array,
  passphrase: string,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Bytes | Cancelled> {
  return run({ work: 'lock', bytes, passphrase }, onProgress, signal)
}

export type OpenedFile =
  | Bytes
  | {
      readonly ok: false
      /**
       * wrongPassphrase: or the start of the file is damaged; the format does not tell which.
       * damaged: further in, or cut short, or no such file at all.
       */
      readonly kind: 'wrongPassphrase' | 'damaged' | 'cancelled'
    }

/** The bytes that are passed in stay as they are, so that another passphrase can be tried. */
export function openLocked(
  bytes: Uint8Array,
  passphrase: string,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<OpenedFile> {
  return run({ work: 'open', bytes, passphrase }, onProgress, signal)
}

export type CheckedFile = CheckedBytes | Cancelled

/** Reads a backup from its very bytes, without a passphrase where it is not locked. */
export function checkFile(
  bytes: Uint8Array,
  passphrase: string | null,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<CheckedFile> {
  return run({ work: 'check', bytes, passphrase }, onProgress, signal)
}

function run<Result>(request: LockRequest, onProgress: OnProgress, signal: AbortSignal) {
  return runBeside<Result>(workerAddress, request, signal, (progress) =>
    onProgress(progress as LockProgress),
  )
}
