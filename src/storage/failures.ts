import { Dexie } from 'dexie'
import { insideOf, type Store, type WriteFailure } from './handle.ts'

/** A write that the device did not take. Nothing of it was stored. */
export class WriteFailedError extends Error {
  readonly failure: WriteFailure

  constructor(failure: WriteFailure, cause: unknown) {
    super(`Storing failed: ${failure}`, { cause })
    this.name = 'WriteFailedError'
    this.failure = failure
  }
}

/** Tells the shell as well when the device does not take what `write` gives it. */
export async function reportingFailure<T>(store: Store, write: () => PromiseLike<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const failure = failureOf(error)
    if (failure === null) throw error
    insideOf(store).report({ kind: 'writeFailed', failure })
    throw new WriteFailedError(failure, error)
  }
}

/** Null for a fault of our own, which must not be blamed on the device. */
function failureOf(error: unknown): WriteFailure | null {
  if (isFull(error)) return 'full'
  const names = namesIn(error)
  if (names.some((name) => CLOSED.has(name))) return 'closed'
  const isFromDatabase = error instanceof DOMException || names.some((name) => DATABASE.has(name))
  return isFromDatabase ? 'failed' : null
}

/** Dexie may wrap the browser's error in one of its own. */
export function isFull(error: unknown): boolean {
  return namesIn(error).includes('QuotaExceededError')
}

const CLOSED: ReadonlySet<string> = new Set(['DatabaseClosedError', 'InvalidStateError'])

const DATABASE: ReadonlySet<string> = new Set(
  Object.values(Dexie.errnames).map((name) => (name.endsWith('Error') ? name : `${name}Error`)),
)

function namesIn(error: unknown): string[] {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return []
  const inner = 'inner' in error ? error.inner : undefined
  return [error.name, ...(inner === error ? [] : namesIn(inner))]
}
