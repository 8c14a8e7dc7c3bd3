import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

afterEach(() => vi.unstubAllGlobals())

function withStorage(storage: object | undefined): void {
  vi.stubGlobal('navigator', { storage })
}

/** Whether it has asked is remembered for the visit, so every test is a visit of its own. */
async function freshVisit() {
  vi.resetModules()
  return import('#src/platform/storage-health.ts')
}

beforeEach(() => withStorage(undefined))

describe('storage health', () => {
  it.each([
    [true, 'persistent'],
    [false, 'mayBeEvicted'],
  ])('says what the browser says: persisted %s is %s', async (persisted, kept) => {
    withStorage({
      persisted: async () => persisted,
      estimate: async () => ({ usage: 3_000_000, quota: 10_000_000 }),
    })
    const { readStorageHealth } = await freshVisit()
    expect(await readStorageHealth()).toEqual({
      kept,
      usedBytes: 3_000_000,
      freeBytes: 7_000_000,
    })
  })

  it('never tells of less than no space', async () => {
    withStorage({ persisted: async () => true, estimate: async () => ({ usage: 9, quota: 5 }) })
    const { readStorageHealth } = await freshVisit()
    expect((await readStorageHealth()).freeBytes).toBe(0)
  })

  it.each([
    ['has no storage manager', undefined],
    ['has one without these questions', {}],
    [
      'refuses to answer',
      {
        persisted: () => Promise.reject(new Error('no')),
        estimate: () => Promise.reject(new Error('no')),
      },
    ],
  ])('is unknown where the browser %s', async (_, storage) => {
    withStorage(storage)
    const { readStorageHealth } = await freshVisit()
    expect(await readStorageHealth()).toEqual({
      kept: 'unknown',
      usedBytes: null,
      freeBytes: null,
    })
  })
})

describe('asking the browser to keep the data', () => {
  it('is done once a visit, however often there is something to keep', async () => {
    const persist = vi.fn<() => Promise<boolean>>(async () => false)
    withStorage({ persist })
    const { askForPersistence } = await freshVisit()
    await askForPersistence()
    await askForPersistence()
    expect(persist).toHaveBeenCalledTimes(1)
  })

  it('is done again when a person says so', async () => {
    const persist = vi.fn<() => Promise<boolean>>(async () => false)
    withStorage({ persist })
    const { askForPersistence, askAgainForPersistence } = await freshVisit()
    await askForPersistence()
    await askAgainForPersistence()
    expect(persist).toHaveBeenCalledTimes(2)
  })

  it('does no harm where it fails or cannot be asked', async () => {
    const { askAgainForPersistence } = await freshVisit()
    await expect(askAgainForPersistence()).resolves.toBeUndefined()
    withStorage({ persist: () => Promise.reject(new Error('no')) })
    await expect(askAgainForPersistence()).resolves.toBeUndefined()
  })
})
