// oxlint-disable-next-line import/default -- The query makes the address the default export.
import workerAddress from './locked-file-worker.ts?worker&url'
import type { CheckedBytes, LockAnswer, LockProgress, LockRequest } from './locked-file-work.ts'
import { ownScript } from './trusted-types.ts'

// Files under a passphrase, and the check of a backup. The work is done beside the page: nothing on
// the screen waits for it.

export type { LockProgress }

/** Of the key nothing tells how far it is; of the content it goes from 0 to 1. */
type OnProgress = (progress: LockProgress) => void

interface Cancelled {
  readonly ok: false
  readonly kind: 'cancelled'
}

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
  return runBeside({ work: 'lock', bytes, passphrase }, onProgress, signal)
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
  return runBeside({ work: 'open', bytes, passphrase }, onProgress, signal)
}

export type CheckedFile = CheckedBytes | Cancelled

/** Reads a backup from its very bytes, without a passphrase where it is not locked. */
export function checkFile(
  bytes: Uint8Array,
  passphrase: string | null,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<CheckedFile> {
  return runBeside({ work: 'check', bytes, passphrase }, onProgress, signal)
}

/** Making a key cannot be interrupted: to cancel is to end the worker. */
function runBeside<Result>(
  request: LockRequest,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result | Cancelled> {
  if (signal.aborted) return Promise.resolve({ ok: false, kind: 'cancelled' })
  const worker = new Worker(ownScript(workerAddress), { type: 'module' })
  const off = new AbortController()
  const answer = new Promise<Result | Cancelled>((resolve, reject) => {
    const options = { signal: off.signal }
    const fail = () => reject(new Error('The work on a file stopped'))
    const hear = ({ data }: MessageEvent<LockAnswer<Result>>) => {
      if (data.kind === 'progress') onProgress(data.progress)
      else if (data.kind === 'done') resolve(data.result)
      else fail()
    }
    worker.addEventListener('message', hear, options)
    worker.addEventListener('error', fail, options)
    signal.addEventListener('abort', () => resolve({ ok: false, kind: 'cancelled' }), options)
    worker.postMessage(request)
  })
  return answer.finally(() => {
    off.abort()
    worker.terminate()
  })
}
