// A worker is a program of its own, and this is where it is put together: what it does needs no
// platform, only that it runs beside the page does.
// oxlint-disable-next-line no-restricted-imports -- See above.
import { checkContent, digestOf, type CheckedContent } from '#src/transfer/backup/check-backup.ts'
// oxlint-disable-next-line no-restricted-imports -- See above.
import {
  lockBytes,
  openBytes,
  type LockProgress,
  type OpenedBytes,
} from '#src/transfer/backup/lock.ts'
import { answerBeside, type BesideAnswer } from './beside.ts'

export type { LockProgress }

export interface LockRequest {
  readonly work: 'lock' | 'open' | 'check'
  readonly bytes: Uint8Array
  /** Null only for what is to be checked and is not locked. */
  readonly passphrase: string | null
}

export type CheckedBytes =
  | (Extract<CheckedContent, { ok: true }> & {
      /** Of the file itself, locked or not. */
      readonly sha256: string
    })
  | Extract<CheckedContent | OpenedBytes, { ok: false }>

type LockAnswer = BesideAnswer<OpenedBytes | CheckedBytes, LockProgress>

export function answerLockRequest(
  request: LockRequest,
  send: (answer: LockAnswer, transfer: Transferable[]) => void,
): Promise<void> {
  return answerBeside<OpenedBytes | CheckedBytes, LockProgress>(
    (tell) => resultOf(request, tell),
    (answer) => send(answer, bytesIn(answer)),
  )
}

function bytesIn(answer: LockAnswer): Transferable[] {
  return answer.kind === 'done' && 'bytes' in answer.result ? [answer.result.bytes.buffer] : []
}

async function resultOf(
  { work, bytes, passphrase }: LockRequest,
  tell: (progress: LockProgress) => void,
): Promise<OpenedBytes | CheckedBytes> {
  if (work === 'check') return check(bytes, passphrase, tell)
  if (passphrase === null) throw new TypeError('Nothing is locked without a passphrase')
  if (work === 'open') return openBytes(bytes, passphrase, tell)
  return { ok: true, bytes: await lockBytes(bytes, passphrase, tell) }
}

async function check(
  bytes: Uint8Array,
  passphrase: string | null,
  tell: (progress: LockProgress) => void,
): Promise<CheckedBytes> {
  const opened: OpenedBytes | { ok: true; bytes: Uint8Array } =
    passphrase === null ? { ok: true, bytes } : await openBytes(bytes, passphrase, tell)
  if (!opened.ok) return opened
  const content = checkContent(opened.bytes)
  return content.ok ? { ...content, sha256: digestOf(bytes) } : content
}
