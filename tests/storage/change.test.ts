import { liveQuery } from 'dexie'
import { IDBObjectStore as FakeObjectStore } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { change } from '#src/storage/change.ts'
import { getOrganisation, saveOrganisation } from '#src/storage/organisations.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { renameRound } from '#src/storage/rounds.ts'
import { closeStore, type Store, type Trouble } from '#src/storage/store.ts'
import { ORGANISATION } from '#tests/support/records.ts'
import { aDevice, aStoredRound, openTestStore, putRaw, rawRows } from './test-store.ts'

afterEach(() => vi.restoreAllMocks())

const counterRow = async (device: ReturnType<typeof aDevice>) =>
  (await rawRows(device, 'setting')).find(({ id }) => id === 'counter')?.['value']

describe('a change', () => {
  it('goes up by one count, which is on every field that it wrote', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    const { roundId, organisationId } = await aStoredRound(store)
    await renameRound(store, roundId, 'Winter')
    const [round] = await rawRows(device, 'round')
    const [organisation] = await rawRows(device, 'organisation')
    expect(organisation).toMatchObject({ id: organisationId, counters: { name: 1, sector: 1 } })
    expect(round).toMatchObject({ name: 'Winter', counters: { name: 2, date: 1 } })
    expect(await counterRow(device)).toBe(2)
  })

  it('that writes nothing counts nothing', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    expect(await change(store, ['round'], async (on) => on.find('round', 'none'))).toBeUndefined()
    expect(await counterRow(device)).toBe(0)
  })

  it('is stored whole or not at all', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    const broken = change(store, ['organisation', 'unit'], async (on) => {
      await on.put('organisation', 'o', ORGANISATION)
      throw new Error('half way')
    })
    await expect(broken).rejects.toThrow('half way')
    expect(await rawRows(device, 'organisation')).toEqual([])
    expect(await counterRow(device)).toBe(0)
  })

  it('never stores what no read would accept', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    const troubles: Trouble[] = []
    store.onTrouble((trouble) => troubles.push(trouble))
    const { organisationId } = await aStoredRound(store)
    const tooLong = saveOrganisation(store, organisationId, { name: 'n'.repeat(501) })
    await expect(tooLong).rejects.toThrow('Not a valid organisation: name')
    expect(await getOrganisation(store, organisationId)).toMatchObject(ORGANISATION)
    expect(troubles).toEqual([])
  })

  it('stores in the order in which the changes were asked for', async () => {
    const store = await openTestStore()
    const { roundId } = await aStoredRound(store)
    const names = Array.from({ length: 30 }, (_, index) => `name ${index}`)
    await Promise.all(names.map((name) => renameRound(store, roundId, name)))
    expect(await listRounds(store)).toMatchObject([{ name: 'name 29', counters: { name: 31 } }])
  })

  it('that the disk has no room for leaves everything as it was', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    const { roundId } = await aStoredRound(store)
    // oxlint-disable-next-line typescript/unbound-method -- always applied to its table below
    const { put } = FakeObjectStore.prototype
    vi.spyOn(FakeObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name === 'round') throw new DOMException('No room', 'QuotaExceededError')
      return put.apply(this, given)
    })
    await expect(renameRound(store, roundId, 'lost')).rejects.toMatchObject({ failure: 'full' })
    expect(await counterRow(device)).toBe(1)
    expect(await listRounds(store)).toMatchObject([{ name: 'Autumn 2026' }])
  })
})

describe('the counter', () => {
  it.each([
    ['gone', undefined],
    ['broken', { id: 'counter', value: 'many' }],
  ])('goes on from the greatest count of all records when it is %s', async (_what, row) => {
    const device = aDevice()
    const first = await openTestStore(device)
    const { roundId } = await aStoredRound(first)
    await renameRound(first, roundId, 'Winter')
    await change(first, ['setting'], async (on) => on.erase('setting', ['counter']))
    closeStore(first)
    if (row) await putRaw(device, 'setting', row)
    const second = await openTestStore(device)
    await renameRound(second, roundId, 'Spring')
    expect(await listRounds(second)).toMatchObject([{ counters: { name: 3 } }])
  })
})

describe('two tabs', () => {
  it('see each other’s changes, and only what is stored', async () => {
    const device = aDevice()
    const [one, other] = [await openTestStore(device), await openTestStore(device)]
    const { roundId } = await aStoredRound(one)
    const seen: string[] = []
    const watching = watchNames(other, seen)
    await vi.waitFor(() => expect(seen.at(-1)).toBe('Autumn 2026'))
    await renameRound(one, roundId, 'Winter')
    await vi.waitFor(() => expect(seen.at(-1)).toBe('Winter'))
    watching.unsubscribe()
  })

  it('never give the same count to two changes', async () => {
    const device = aDevice()
    const [one, other] = [await openTestStore(device), await openTestStore(device)]
    const { roundId } = await aStoredRound(one)
    const tabs = Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? one : other))
    await Promise.all(tabs.map((tab, index) => renameRound(tab, roundId, `name ${index}`)))
    expect(await counterRow(device)).toBe(11)
  })
})

function watchNames(store: Store, seen: string[]) {
  return liveQuery(() => listRounds(store)).subscribe((rounds) => {
    seen.push(...rounds.map(({ name }) => name))
  })
}
