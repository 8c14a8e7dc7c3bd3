import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { Factories, Row } from '#src/storage/db.ts'
import { createRound, type Created, type SetUp } from '#src/storage/rounds.ts'
import { openStore, type Store, type StoreOptions } from '#src/storage/store.ts'
import { NOW, ORGANISATION, QUESTIONS_VERSION } from '#tests/support/records.ts'

/** A device with an empty disk. */
export function aDevice(): Factories {
  return { indexedDB: new IDBFactory(), IDBKeyRange }
}

/** Ids in the order in which they are given out, so that a test can name them. */
export function aSource(prefix = 'id'): Pick<StoreOptions, 'clock' | 'ids' | 'folder'> {
  let given = 0
  return { folder: '', clock: () => NOW, ids: () => `${prefix}-${(given += 1)}` }
}

export function openTestStore(
  device: Factories | null = aDevice(),
  options: Partial<StoreOptions> = {},
): Promise<Store> {
  return openStore('own', { ...aSource(), device, patienceMs: 2000, ...options })
}

export function aSetUp(round: Partial<SetUp['round']> = {}): SetUp {
  return {
    organisation: ORGANISATION,
    unit: null,
    round: {
      name: 'Autumn 2026',
      date: '2026-11-22',
      mode: 'alone',
      questionsVersion: QUESTIONS_VERSION,
      methodVersion: 'gate-1',
      ...round,
    },
  }
}

export async function createdRound(store: Store, setUp: SetUp): Promise<Created> {
  const created = await createRound(store, setUp)
  if (!created.ok) throw new Error('The organisation is not there')
  return created
}

export async function aStoredRound(store: Store, round: Partial<SetUp['round']> = {}) {
  return createdRound(store, aSetUp(round))
}

/** A device with one round on it, and what lies on it open. */
export async function aDeviceInUse({
  round = {},
  ...options
}: Partial<StoreOptions> & { readonly round?: Partial<SetUp['round']> } = {}) {
  const device = aDevice()
  const store = await openTestStore(device, options)
  return { device, store, ...(await aStoredRound(store, round)) }
}

export async function aRoundOfATeam(store: Store, round: Partial<SetUp['round']> = {}) {
  return createdRound(store, { ...aSetUp(round), unit: { name: 'Housing', kind: 'unit' } })
}

/** What lies in a table, past every schema of the app. */
export async function rawRows(device: Factories, table: string, name = 'journey'): Promise<Row[]> {
  return withDatabase(device, name, (db) => db.table(table).toArray())
}

export async function putRaw(device: Factories, table: string, row: Row, name = 'journey') {
  await withDatabase(device, name, (db) => db.table(table).put(row))
}

/** Of a row of a round that could not be read. */
export function aRowAside(kind: string, key: string, roundId: string): Row {
  const raw = { id: key, roundId, torn: 'zebra', counters: {}, deleted: null }
  const about = { problems: ['id: torn'], at: NOW, counters: {}, deleted: null }
  return { id: `aside-${key}`, kind, key, raw, ...about }
}

/** Of an import that replaced a response and a key of a round. */
export function anImportLog(roundId: string): Row {
  const replaced = ['response', 'invitationKey'].map((kind) => ({
    kind,
    id: `replaced-${kind}`,
    record: { id: `replaced-${kind}`, roundId, torn: 'zebra' },
  }))
  return {
    id: 'import-1',
    at: NOW,
    fileName: 'journey.json',
    sha256: null,
    fileKind: 'everything',
    counts: { added: 0, same: 0, changed: 2, left: 0 },
    counter: 3,
    before: [...replaced, { kind: 'setting', id: 'theme', record: null }],
    counters: {},
    deleted: null,
  }
}

async function withDatabase<T>(
  device: Factories,
  name: string,
  work: (db: Dexie) => PromiseLike<T>,
): Promise<T> {
  const db = new Dexie(name, device)
  await db.open()
  try {
    return await work(db)
  } finally {
    db.close()
  }
}
