import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { workspaceStore } from '#src/app/workspaces.ts'
import { startI18n } from '#src/i18n/words.ts'
import { appFolder } from '#src/platform/folder.ts'
import { saveFormDraft } from '#src/storage/form-drafts.ts'
import { removeRound } from '#src/storage/rounds.ts'
import { removeWorkspace } from '#src/storage/remove-workspace.ts'
import { aStoredRound } from '#tests/storage/test-store.ts'

const persist = vi.fn<() => Promise<boolean>>(async () => true)

beforeEach(async () => {
  await startI18n('en')
  Object.assign(globalThis, { indexedDB: new IDBFactory(), IDBKeyRange })
  Object.defineProperty(navigator, 'storage', { configurable: true, value: { persist } })
})

afterEach(async () => {
  await forget()
  history.replaceState(null, '', '/')
  Reflect.deleteProperty(globalThis, 'indexedDB')
  Reflect.deleteProperty(navigator, 'storage')
})

/** What is removed is opened anew at the next visit. */
async function forget() {
  const folder = appFolder()
  await removeWorkspace('own', { folder })
  await removeWorkspace('example', { folder })
}

describe('a workspace', () => {
  it('is that of the folder the app is served from', async () => {
    const names = async () => (await indexedDB.databases()).map(({ name }) => name)
    history.replaceState(null, '', '/a/index.html#/settings')
    expect((await workspaceStore('own')).kind).toBe('device')
    expect(await names()).toEqual(['journey/a'])
    await forget()
    history.replaceState(null, '', '/b/')
    await workspaceStore('own')
    expect(await names()).toEqual(['journey/b'])
  })
})

// It is asked once a visit, and this file is one visit: first all that must not ask, then what must.
describe('asking the browser to keep the work', () => {
  it('is not done for work in memory, which no browser can keep', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB')
    const store = await workspaceStore('own')
    expect(store.kind).toBe('memory')
    await aStoredRound(store)
    expect(persist).not.toHaveBeenCalled()
  })

  it('is not done for the example', async () => {
    await aStoredRound(await workspaceStore('example'))
    expect(persist).not.toHaveBeenCalled()
  })

  it('waits for the first real save, and is done once', async () => {
    const store = await workspaceStore('own')
    expect(store.kind).toBe('device')
    await saveFormDraft(store, { id: 'set-up', scope: 'set-up', values: {} })
    expect(persist).not.toHaveBeenCalled()
    const { roundId } = await aStoredRound(store)
    expect(persist).toHaveBeenCalledTimes(1)
    await removeRound(store, roundId)
    expect(persist).toHaveBeenCalledTimes(1)
  })
})
