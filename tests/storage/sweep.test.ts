import { describe, expect, it, vi } from 'vitest'
import { liveQuery } from 'dexie'
import { KIND_NAMES } from '#src/domain/record/kinds.ts'
import { IDBObjectStore as FakeObjectStore } from 'fake-indexeddb'
import { listRounds } from '#src/storage/round-list.ts'
import { listQuarantine } from '#src/storage/quarantine.ts'
import { sweepStore } from '#src/storage/sweep.ts'
import { NOW } from '#tests/support/records.ts'
import { aDevice, aStoredRound, openTestStore, putRaw, rawRows } from './test-store.ts'

const BROKEN = { id: 'broken', name: 7, organisationId: 'id-1' }

describe('a row that cannot be read', () => {
  it('is left out by reads, also live ones, which do not write', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    const { roundId } = await aStoredRound(store)
    await putRaw(device, 'round', BROKEN)
    const read = await new Promise<readonly { id: string }[]>((resolve, reject) => {
      liveQuery(() => listRounds(store)).subscribe({ next: resolve, error: reject })
    })
    expect(read.map(({ id }) => id)).toEqual([roundId])
    expect(await rawRows(device, 'quarantine')).toEqual([])
  })

  it('is put aside as it was found, by name, and the rest stays', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    await aStoredRound(store)
    await putRaw(device, 'round', BROKEN)
    expect(await sweepStore(store)).toBe(1)
    expect(await rawRows(device, 'round')).toHaveLength(1)
    const [aside] = await listQuarantine(store)
    expect(aside).toMatchObject({ kind: 'round', key: 'broken', at: NOW, raw: BROKEN })
    expect(aside?.problems).toContain('name: invalid_type')
    expect(await sweepStore(store)).toBe(0)
    expect(await listQuarantine(store)).toHaveLength(1)
  })

  it('is found in every table', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    const kinds = KIND_NAMES.filter((kind) => kind !== 'quarantine')
    for (const kind of kinds) await putRaw(device, kind, { id: 'broken' })
    expect(await sweepStore(store)).toBe(kinds.length)
    expect((await listQuarantine(store)).map(({ kind }) => kind).toSorted()).toEqual(
      kinds.toSorted(),
    )
  })

  it('stays where it is when the disk is full', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    await putRaw(device, 'round', BROKEN)
    const put = vi.spyOn(FakeObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError')
    })
    expect(await sweepStore(store)).toBe(0)
    put.mockRestore()
    expect(await rawRows(device, 'round')).toEqual([BROKEN])
  })
})
