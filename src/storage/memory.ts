import type { Factories } from './db.ts'

let inMemory: Promise<Factories> | undefined

/**
 * A database that lasts as long as the page. It is loaded only when the browser's own is out of
 * use, and there is one for the page, so that opening again finds what was typed.
 */
export function memoryFactories(): Promise<Factories> {
  inMemory ??= import('fake-indexeddb').then(({ IDBFactory, IDBKeyRange }) => ({
    indexedDB: new IDBFactory(),
    IDBKeyRange,
  }))
  return inMemory
}

/** Undefined as long as nobody needed it: asking does not load it. */
export function memoryInUse(): Promise<Factories> | undefined {
  return inMemory
}
