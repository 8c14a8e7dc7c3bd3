import type { Page } from 'playwright-core'

/** A row as it lies in the database, past every schema of the app. */
export type StoredRow = Readonly<Record<string, unknown>>
export type StoredRows = Readonly<Record<string, readonly StoredRow[]>>

/** All that this browser keeps of the app, by table. */
export async function storedRows(page: Page): Promise<StoredRows> {
  return page.evaluate(async () => {
    const all: Record<string, Record<string, unknown>[]> = {}
    for (const { name } of await indexedDB.databases()) {
      if (name !== undefined) await addRowsOf(name)
    }
    return all

    async function addRowsOf(name: string): Promise<void> {
      const db = await done(indexedDB.open(name))
      for (const table of db.objectStoreNames) {
        const rows = await done(db.transaction(table).objectStore(table).getAll())
        all[table] = [...(all[table] ?? []), ...rows]
      }
      db.close()
    }

    function done<Result>(request: IDBRequest<Result>): Promise<Result> {
      return new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error('Not read')))
      })
    }
  })
}

/** Of every row in the table of that name. */
export function idsIn(stored: StoredRows, table: string): readonly string[] {
  return (stored[table] ?? []).map(({ id }) => String(id))
}
