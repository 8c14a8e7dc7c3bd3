import { armor, Decrypter, Encrypter } from 'age-encryption'

// A file under a passphrase, in the age format (https://age-encryption.org/v1), so that whoever has
// the passphrase can open it without the app. It takes seconds: run it beside the page.

/**
 * The work that each guess at a passphrase costs, as a power of two: what OWASP asks of scrypt first
 * (2^17 with blocks of 8). It takes 128 MB and under a second; one more would take 256 MB, which an
 * older tablet does not give to a page.
 */
const WORK_FACTOR = 17

/** How much is passed on at a time, in bytes: what age encrypts as one piece. */
const PIECE_BYTES = 64 * 1024

export interface LockProgress {
  /** key: the passphrase is being worked on, and nothing tells how far it is. */
  readonly phase: 'key' | 'content'
  /** Of the content, from 0 to 1. */
  readonly done: number
}

export type TellProgress = (progress: LockProgress) => void

export async function lockBytes(
  bytes: Uint8Array,
  passphrase: string,
  tell: TellProgress,
): Promise<Uint8Array<ArrayBuffer>> {
  tell({ phase: 'key', done: 0 })
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(WORK_FACTOR)
  encrypter.setPassphrase(asTyped(passphrase))
  const locked = await encrypter.encrypt(inPieces(bytes, tell))
  return gather(locked, locked.size(bytes.length))
}

export type OpenedBytes =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | {
      readonly ok: false
      /** wrongPassphrase: or the lines at the start that hold the key are damaged; nothing tells which. */
      readonly kind: 'wrongPassphrase' | 'damaged'
    }

export async function openBytes(
  locked: Uint8Array,
  passphrase: string,
  tell: TellProgress,
): Promise<OpenedBytes> {
  tell({ phase: 'key', done: 0 })
  const decrypter = new Decrypter()
  decrypter.addPassphrase(asTyped(passphrase))
  try {
    const sealed = fromLetters(locked)
    const content = await decrypter.decrypt(inPieces(sealed, tell))
    return { ok: true, bytes: await gather(content, content.size(sealed.length)) }
  } catch (error) {
    // For want of memory: the file may be sound, and nobody is to throw it away.
    if (error instanceof RangeError) throw error
    const isWrong = error instanceof Error && error.message.startsWith(NO_MATCH)
    return { ok: false, kind: isWrong ? 'wrongPassphrase' : 'damaged' }
  }
}

const LETTERS = '-----BEGIN AGE ENCRYPTED FILE-----'

/** The public program also writes the same bytes as letters, with `age -a`. */
function fromLetters(locked: Uint8Array): Uint8Array {
  const start = new TextDecoder().decode(locked.subarray(0, LETTERS.length))
  return start === LETTERS ? armor.decode(new TextDecoder().decode(locked)) : locked
}

/** The library's word for a passphrase that does not fit. */
const NO_MATCH = 'no identity matched'

/**
 * Devices differ in how they store a letter with an accent, and a keyboard on a screen adds a space
 * after a word: neither is part of the passphrase.
 */
function asTyped(passphrase: string): string {
  return passphrase.normalize('NFC').trim()
}

function inPieces(bytes: Uint8Array, tell: TellProgress): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (at >= bytes.length) return controller.close()
        controller.enqueue(bytes.subarray(at, at + PIECE_BYTES))
        at = Math.min(bytes.length, at + PIECE_BYTES)
        tell({ phase: 'content', done: at / bytes.length })
      },
    },
    // Nothing is read before it is wanted: so the first word of the content means that the key is made.
    { highWaterMark: 0 },
  )
}

async function gather(
  stream: ReadableStream<Uint8Array>,
  size: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(size)
  let at = 0
  const reader = stream.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    whole.set(next.value, at)
    at += next.value.length
  }
  return whole
}
