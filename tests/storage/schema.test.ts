import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KIND_NAMES } from '#src/domain/record/kinds.ts'
import { RECORD_VERSION } from '#src/domain/record/migrations.ts'
import { readEverything } from '#src/storage/everything.ts'
import {
  DATABASE_VERSIONS,
  LATEST_DATABASE_VERSION,
  versionsWithoutFixture,
} from '#src/storage/schema.ts'
import { sweepStore } from '#src/storage/sweep.ts'
import { aDevice, openTestStore, rawRows } from './test-store.ts'

interface DatabaseFixture {
  readonly version: number
  /** The native version, the tables with their indexes, and the rows, as a browser had them. */
  readonly nativeVersion: number
  readonly tables: Readonly<Record<string, readonly string[]>>
  readonly rows: Readonly<Record<string, readonly { readonly id: string }[]>>
}

const folder = `${import.meta.dirname}/fixtures`
const fixtures = readdirSync(folder)
  .filter((file) => file.startsWith('database-'))
  .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as DatabaseFixture)

describe('the versions of the database', () => {
  it('each have a stored example', () => {
    const found = fixtures.map(({ version }) => version)
    expect(versionsWithoutFixture(DATABASE_VERSIONS, found)).toEqual([])
  })

  it('are missed by the guard when one has none', () => {
    const planted = { version: 99, recordVersion: 1, stores: {} }
    const found = fixtures.map(({ version }) => version)
    expect(versionsWithoutFixture([...DATABASE_VERSIONS, planted], found)).toEqual([99])
  })

  it('go up, and the last one holds the records of today in a table a kind', () => {
    const versions = DATABASE_VERSIONS.map(({ version }) => version)
    expect(versions).toEqual([...new Set(versions)].toSorted((one, other) => one - other))
    const last = DATABASE_VERSIONS.at(-1)
    expect([last?.version, last?.recordVersion]).toEqual([LATEST_DATABASE_VERSION, RECORD_VERSION])
    expect(Object.keys(last?.stores ?? {}).toSorted()).toEqual(KIND_NAMES.toSorted())
  })

  it.each(fixtures)('open version $version with nothing lost', async (fixture) => {
    const device = aDevice()
    await store(device.indexedDB, fixture)
    const opened = await openTestStore(device)
    expect([opened.kind, opened.reason]).toEqual(['device', null])
    expect(await sweepStore(opened)).toBe(0)
    const everything = await readEverything(opened)
    const idsOf = (rows: readonly { readonly id: string }[] = []) => rows.map(({ id }) => id)
    for (const kind of KIND_NAMES) {
      const ids = idsOf(fixture.rows[kind]).filter((id) => id !== 'counter' && id !== 'probe')
      expect([kind, idsOf(everything[kind])]).toEqual([kind, ids])
    }
    expect(await rawRows(device, 'formDraft')).toEqual(fixture.rows['formDraft'] ?? [])
  })
})

/** Past Dexie, as the browser itself would have it. */
function store(indexedDB: IDBFactory, fixture: DatabaseFixture): Promise<void> {
  const request = indexedDB.open('journey', fixture.nativeVersion)
  request.addEventListener('upgradeneeded', () => {
    for (const [table, indexes] of Object.entries(fixture.tables)) {
      const created = request.result.createObjectStore(table, { keyPath: 'id' })
      for (const index of indexes) created.createIndex(index, index)
      for (const row of fixture.rows[table] ?? []) created.put(row)
    }
  })
  return new Promise((resolve, reject) => {
    request.addEventListener('error', () => reject(new Error('not opened')))
    request.addEventListener('success', () => {
      request.result.close()
      resolve()
    })
  })
}
