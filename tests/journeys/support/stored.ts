import type { Page } from 'playwright-core'

/** All that this browser keeps of the app, as text. */
export interface Stored {
  readonly text: string
  /** Of every row in the tables of that name. */
  readonly idsOf: (table: string) => readonly string[]
}

export async function storedText(page: Page): Promise<Stored> {
  const rows = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => (name ? [name] : []))
    const all: { table: string; id: string; row: string }[] = []
    for (const name of names) all.push(...(await rowsOf(name)))
    return all

    async function rowsOf(name: string): Promise<typeof all> {
      const db = await done(indexedDB.open(name))
      const tables = [...db.objectStoreNames]
      const reading = db.transaction(tables)
      const found = await Promise.all(
        tables.map(async (table) => {
          const values: { id: unknown }[] = await done(reading.objectStore(table).getAll())
          return values.map((value) => ({
            table,
            id: String(value.id),
            row: JSON.stringify(value),
          }))
        }),
      )
      db.close()
      return found.flat()
    }

    function done<Result>(request: IDBRequest<Result>): Promise<Result> {
      return new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error('Not read')))
      })
    }
  })
  return {
    text: rows.map(({ row }) => row).join('\n'),
    idsOf: (wanted) => rows.filter(({ table }) => table === wanted).map(({ id }) => id),
  }
}
