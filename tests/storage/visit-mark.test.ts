import { IDBObjectStore as FakeObjectStore } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readEverything } from '#src/storage/everything.ts'
import { closeStore } from '#src/storage/store.ts'
import { leaveVisitMark, readVisitMark } from '#src/storage/visit-mark.ts'
import { aDevice, openTestStore, putRaw } from './test-store.ts'
import { NOW } from '#tests/support/records.ts'

afterEach(() => vi.restoreAllMocks())

const MARK = { visit: 'one', at: NOW, earlier: null }

describe('the mark of a visit', () => {
  it('is found again by the next one', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    expect(await readVisitMark(store)).toBeNull()
    expect(await leaveVisitMark(store, MARK)).toBe(true)
    closeStore(store)
    expect(await readVisitMark(await openTestStore(device))).toEqual(MARK)
  })

  it('goes into no file', async () => {
    const store = await openTestStore()
    await leaveVisitMark(store, MARK)
    expect((await readEverything(store)).setting).toEqual([])
  })

  it('is not left where the device takes nothing, or gives back something else', async () => {
    const store = await openTestStore()
    await leaveVisitMark(store, MARK)
    const put = vi.spyOn(FakeObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError')
    })
    expect(await leaveVisitMark(store, MARK)).toBe(false)
    put.mockRestore()
    closeStore(store)
    expect(await leaveVisitMark(store, MARK)).toBe(false)
    expect(await readVisitMark(store)).toBeNull()
  })

  it.each([['text'], [null], [{ visit: 1, at: NOW }]])('is not made of %j', async (value) => {
    const device = aDevice()
    const store = await openTestStore(device)
    await putRaw(device, 'setting', { id: 'visit', value })
    expect(await readVisitMark(store)).toBeNull()
  })
})
