import type { Factories } from './db.ts'

/** Where a workspace is, and how patiently the browser is asked for it. */
export interface Place {
  /** The folder that this copy of the app is served from, as in platform/folder.ts. */
  readonly folder: string
  /** The browser's database unless given; null where it has none. */
  readonly device?: Factories | null
  /** How long the browser may take to answer. */
  readonly patienceMs?: number
}

export const PATIENCE_MS = 4000

/** Some browsers throw at the very mention of the database. */
export function deviceFactories(): Factories | null {
  try {
    const { indexedDB, IDBKeyRange } = globalThis
    return indexedDB ? { indexedDB, IDBKeyRange } : null
  } catch {
    // Dexie mentions it as well, whatever database it was given.
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true })
    return null
  }
}

/** Asked before opening, because Dexie would add what it misses; 0 where the browser does not tell. */
export async function versionOnDisk({ indexedDB }: Factories, name: string): Promise<number> {
  if (typeof indexedDB.databases !== 'function') return 0
  const databases = await indexedDB.databases()
  return databases.find((database) => database.name === name)?.version ?? 0
}

/** Undefined where there was no answer in time: some browsers never settle. */
export async function withPatience<T>(
  work: Promise<T>,
  patienceMs: number,
): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patienceMs, undefined)
  })
  try {
    return await Promise.race([work, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
