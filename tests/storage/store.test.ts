import { Dexie, liveQuery } from 'dexie'
import { IDBDatabase as FakeDatabase, IDBObjectStore as FakeObjectStore } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Factories } from '#src/storage/db.ts'
import { dropFormDraft, saveFormDraft } from '#src/storage/form-drafts.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { renameRound, saveRoundDetails } from '#src/storage/rounds.ts'
import { databaseName, LATEST_DATABASE_VERSION } from '#src/storage/schema.ts'
import { removeFromDevice, removeWorkspace } from '#src/storage/remove-workspace.ts'
import { closeStore, openStore, type Trouble } from '#src/storage/store.ts'
import { aDevice, aSource, aStoredRound, openTestStore } from './test-store.ts'

afterEach(() => vi.restoreAllMocks())

const facts = ({ kind, reason }: { kind: string; reason: string | null }) => ({ kind, reason })

/** A device whose database answers as told. */
function aDeviceThat(open: (...args: unknown[]) => unknown): Factories {
  const { IDBKeyRange } = aDevice()
  return { indexedDB: { open, deleteDatabase: open } as unknown as IDBFactory, IDBKeyRange }
}

function refusePuts(name: string) {
  vi.spyOn(FakeObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', name)
  })
}

describe('opening a store', () => {
  it('works on the device and finds everything again', async () => {
    const device = aDevice()
    const first = await openTestStore(device)
    expect(facts(first)).toEqual({ kind: 'device', reason: null })
    const { roundId } = await aStoredRound(first)
    closeStore(first)
    const second = await openTestStore(device)
    expect((await listRounds(second)).map(({ id }) => id)).toEqual([roundId])
  })

  it('asks the browser to have each write on the disk before it says so', async () => {
    const transaction = vi.spyOn(FakeDatabase.prototype, 'transaction')
    const store = await openTestStore()
    await aStoredRound(store)
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(writes.length).toBeGreaterThan(0)
    expect(writes.filter(([, , options]) => options?.durability !== 'strict')).toEqual([])
  })

  it('keeps the two workspaces apart, and removes one without the other', async () => {
    const device = aDevice()
    const own = await openTestStore(device)
    const example = await openStore('example', { ...aSource(), device })
    await aStoredRound(own)
    await aStoredRound(example)
    await aStoredRound(example)
    expect([await listRounds(own), await listRounds(example)].map((list) => list.length)).toEqual([
      1, 2,
    ])
    await removeWorkspace('example', { folder: '', device })
    expect(await listRounds(own)).toHaveLength(1)
    const again = await openStore('example', { ...aSource(), device })
    expect(await listRounds(again)).toEqual([])
  })
})

describe('two copies of the app on one server', () => {
  const device = aDevice()
  const openIn = (folder: string) => openTestStore(device, { folder })

  it('do not see each other, and removing one leaves the other', async () => {
    const [one, other, root] = [await openIn('/a'), await openIn('/b'), await openIn('')]
    await aStoredRound(one)
    expect(await listRounds(one)).toHaveLength(1)
    expect([...(await listRounds(other)), ...(await listRounds(root))]).toEqual([])
    await aStoredRound(other)
    await removeWorkspace('own', { folder: '/a', device })
    expect(await listRounds(other)).toHaveLength(1)
  })

  it('have a database each, in every workspace, whatever the folders are called', () => {
    const folders = ['', '/a', '/b', '/a/b', '/example', '/journey', '/journey-example']
    const names = folders.flatMap((folder) => [
      databaseName('own', folder),
      databaseName('example', folder),
    ])
    expect(new Set(names).size).toBe(names.length)
    expect(databaseName('own', '')).toBe('journey')
  })
})

describe('a browser that does not store', () => {
  it.each<[string, Factories | null, string]>([
    ['has no database', null, 'missing'],
    [
      'throws',
      aDeviceThat(() => {
        throw new DOMException('Not here', 'SecurityError')
      }),
      'refused',
    ],
    ['never answers', aDeviceThat(() => ({})), 'silent'],
  ])('because it %s gets memory, and the reason', async (_what, device, reason) => {
    const store = await openTestStore(device, { patienceMs: 50 })
    expect(facts(store)).toEqual({ kind: 'memory', reason })
    const { roundId } = await aStoredRound(store)
    expect((await listRounds(store)).some(({ id }) => id === roundId)).toBe(true)
    await removeWorkspace('own', { folder: '', device: null })
  })

  it('because it throws at the mention of its database gets memory', async () => {
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get: () => {
        throw new DOMException('Not here', 'SecurityError')
      },
    })
    const store = await openStore('own', aSource())
    expect(facts(store)).toEqual({ kind: 'memory', reason: 'missing' })
    await aStoredRound(store)
    await removeWorkspace('own', { folder: '' })
    Reflect.deleteProperty(globalThis, 'indexedDB')
  })

  it('because it refuses the first write gets memory', async () => {
    const device = aDevice()
    const put = vi.spyOn(FakeObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('No', 'UnknownError')
    })
    const store = await openTestStore(device)
    expect(put).toHaveBeenCalled()
    expect(facts(store)).toEqual({ kind: 'memory', reason: 'refused' })
    await removeWorkspace('own', { folder: '', device: null })
  })

  it('finds in memory again what was typed there, for as long as the page lives', async () => {
    const first = await openTestStore(null)
    await aStoredRound(first)
    closeStore(first)
    expect(await listRounds(await openTestStore(null))).toHaveLength(1)
    await removeWorkspace('own', { folder: '', device: null })
    expect(await listRounds(await openTestStore(null))).toEqual([])
  })

  it('still sees its own changes', async () => {
    const store = await openTestStore(null)
    const seen: number[] = []
    const watching = liveQuery(async () => listRounds(store)).subscribe((rounds) => {
      seen.push(rounds.length)
    })
    await vi.waitFor(() => expect(seen).toEqual([0]))
    await aStoredRound(store)
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1))
    watching.unsubscribe()
    await removeWorkspace('own', { folder: '', device: null })
  })

  it('is not given a made-up database behind its back', async () => {
    await openTestStore(null)
    expect('indexedDB' in globalThis).toBe(false)
    expect('IDBKeyRange' in globalThis).toBe(false)
  })
})

describe('a full disk', () => {
  it('still shows what is there, and says that nothing fits in', async () => {
    const device = aDevice()
    const before = await openTestStore(device)
    await aStoredRound(before)
    closeStore(before)
    refusePuts('QuotaExceededError')
    const store = await openTestStore(device)
    expect(facts(store)).toEqual({ kind: 'device', reason: 'full' })
    expect(await listRounds(store)).toHaveLength(1)
  })
})

describe('data of a newer version', () => {
  it('is not touched', async () => {
    const device = aDevice()
    const newer = new Dexie('journey', device)
    newer.version(LATEST_DATABASE_VERSION + 1).stores({ round: 'id', later: 'id' })
    await newer.table('later').put({ id: 'kept' })
    newer.close()
    const store = await openTestStore(device)
    expect(facts(store)).toEqual({ kind: 'memory', reason: 'newerData' })
    expect(await device.indexedDB.databases()).toEqual([
      { name: 'journey', version: (LATEST_DATABASE_VERSION + 1) * 10 },
    ])
    const again = new Dexie('journey', device)
    await again.open()
    expect(again.tables.map(({ name }) => name).toSorted()).toEqual(['later', 'round'])
    expect(await again.table('later').toArray()).toEqual([{ id: 'kept' }])
    await removeWorkspace('own', { folder: '', device: null })
  })

  it('is not read where the browser tells the version only after opening', async () => {
    const device = aDevice()
    const newer = new Dexie('journey', device)
    newer.version(LATEST_DATABASE_VERSION + 1).stores({ later: 'id' })
    await newer.open()
    newer.close()
    Object.assign(device.indexedDB, { databases: undefined })
    const store = await openTestStore(device)
    expect(facts(store)).toEqual({ kind: 'memory', reason: 'newerData' })
    await removeWorkspace('own', { folder: '', device: null })
  })

  it('that another tab wants to bring in closes this one, which says so', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    const troubles: Trouble[] = []
    store.onTrouble((trouble) => troubles.push(trouble))
    const newer = new Dexie('journey', device)
    newer.version(LATEST_DATABASE_VERSION + 1).stores({ later: 'id' })
    await newer.open()
    expect(troubles).toEqual([{ kind: 'closedByNewerVersion' }])
    await expect(aStoredRound(store)).rejects.toMatchObject({ failure: 'closed' })
    newer.close()
  })

  it('waits for an older tab that will not let go, and then says what is in the way', async () => {
    const device = aDevice()
    const request = device.indexedDB.open('journey', 1)
    await new Promise((resolve) => (request.onsuccess = resolve))
    const store = await openTestStore(device, { patienceMs: 100 })
    expect(facts(store)).toEqual({ kind: 'memory', reason: 'blocked' })
    request.result.close()
    await removeWorkspace('own', { folder: '', device: null })
  })
})

describe('removing what the device keeps beside work in memory', () => {
  it('takes newer data away and leaves memory open', async () => {
    const device = aDevice()
    const newer = new Dexie('journey', device)
    newer.version(LATEST_DATABASE_VERSION + 1).stores({ later: 'id' })
    await newer.open()
    newer.close()
    const store = await openTestStore(device)
    await aStoredRound(store)
    expect(await removeFromDevice('own', { folder: '', device })).toBe(true)
    expect(await device.indexedDB.databases()).toEqual([])
    expect(await listRounds(store)).toHaveLength(1)
    await removeWorkspace('own', { folder: '', device: null })
  })

  it('says when another tab is in the way', async () => {
    const device = aDevice()
    const request = device.indexedDB.open('journey', 1)
    await new Promise((resolve) => (request.onsuccess = resolve))
    expect(await removeFromDevice('own', { folder: '', device, patienceMs: 50 })).toBe(false)
    request.result.close()
  })

  it.each<[string, Factories | null, boolean]>([
    ['has no database', null, true],
    ['never answers', aDeviceThat(() => ({})), false],
    [
      'throws',
      aDeviceThat(() => {
        throw new DOMException('Not here', 'SecurityError')
      }),
      false,
    ],
  ])('answers for a browser that %s', async (_what, device, isGone) => {
    expect(await removeFromDevice('own', { folder: '', device, patienceMs: 50 })).toBe(isGone)
  })
})

describe('removing a workspace', () => {
  const refusing = () => {
    throw new DOMException('Not here', 'SecurityError')
  }

  it.each<[string, Factories]>([
    ['refuses', aDeviceThat(refusing)],
    ['never answers', aDeviceThat(() => ({}))],
  ])('takes it out of memory where the browser %s', async (_what, device) => {
    const store = await openTestStore(device, { patienceMs: 50 })
    await aStoredRound(store)
    await removeWorkspace('own', { folder: '', device, patienceMs: 50 })
    expect(await listRounds(await openTestStore(null))).toEqual([])
  })

  it('takes it out of memory and fails while another tab holds it on the device', async () => {
    const device = aDevice()
    const request = device.indexedDB.open('journey', 1)
    await new Promise((resolve) => (request.onsuccess = resolve))
    await aStoredRound(await openTestStore(device, { patienceMs: 50 }))
    const removing = removeWorkspace('own', { folder: '', device, patienceMs: 50 })
    await expect(removing).rejects.toThrow('still on the device')
    expect(await listRounds(await openTestStore(null))).toEqual([])
    request.result.close()
  })

  it('fails where the browser has it and does not let go of it', async () => {
    const device = aDevice()
    closeStore(await openTestStore(device))
    vi.spyOn(device.indexedDB, 'deleteDatabase').mockImplementation(refusing)
    const removing = removeWorkspace('own', { folder: '', device, patienceMs: 50 })
    await expect(removing).rejects.toThrow('still on the device')
  })
})

describe('trouble', () => {
  it('is told when the workspace is removed, also to the tab that did it', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    const troubles: Trouble[] = []
    const stop = store.onTrouble((trouble) => troubles.push(trouble))
    await removeWorkspace('own', { folder: '', device })
    expect(troubles).toEqual([{ kind: 'closedByRemoval' }])
    stop()
  })

  it('is not told for closing on purpose', async () => {
    const store = await openTestStore()
    const troubles: Trouble[] = []
    store.onTrouble((trouble) => troubles.push(trouble))
    closeStore(store)
    expect(troubles).toEqual([])
  })

  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'failed'],
  ])(
    'is told and thrown when a write fails with %s, and nothing is stored',
    async (name, failure) => {
      const store = await openTestStore()
      const troubles: Trouble[] = []
      const stop = store.onTrouble((trouble) => troubles.push(trouble))
      refusePuts(name)
      await expect(aStoredRound(store)).rejects.toMatchObject({ name: 'WriteFailedError', failure })
      expect(troubles).toEqual([{ kind: 'writeFailed', failure }])
      stop()
      await expect(aStoredRound(store)).rejects.toThrow()
      expect(troubles).toHaveLength(1)
      vi.restoreAllMocks()
      expect(await listRounds(store)).toEqual([])
      await aStoredRound(store)
      expect(await listRounds(store)).toHaveLength(1)
    },
  )
})

describe('word of what was saved', () => {
  it('comes for each change that wrote a record, and not for one that was refused', async () => {
    const store = await openTestStore()
    let saved = 0
    const stop = store.onSaved(() => (saved += 1))
    const { roundId } = await aStoredRound(store)
    expect(saved).toBe(1)
    expect(await saveRoundDetails(store, 'none', {})).toMatchObject({ ok: false })
    await saveFormDraft(store, { id: 'one', scope: roundId, values: {} })
    await dropFormDraft(store, 'one')
    expect(saved).toBe(1)
    await renameRound(store, roundId, 'Winter')
    expect(saved).toBe(2)
    stop()
    await renameRound(store, roundId, 'Spring')
    expect(saved).toBe(2)
  })
})
