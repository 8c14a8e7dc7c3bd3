import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { filledStore, hasRounds, workspaceStore } from '#src/app/workspaces.ts'
import { startI18n } from '#src/i18n/words.ts'
import { appFolder } from '#src/platform/folder.ts'
import { saveFormDraft } from '#src/storage/form-drafts.ts'
import { readEverything } from '#src/storage/everything.ts'
import { joinRound } from '#src/storage/invitations.ts'
import { removeRound } from '#src/storage/rounds.ts'
import { keepHandIn } from '#src/storage/sealed-copies.ts'
import { removeWorkspace } from '#src/storage/remove-workspace.ts'
import { aStoredRound } from '#tests/storage/test-store.ts'
import { anInvitation } from '#tests/support/invitations.ts'
import { ROUND_ID } from '#tests/support/records.ts'

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
  await removeWorkspace('practice', { folder })
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

  it.each(['example', 'practice'] as const)('is not done for the %s', async (workspace) => {
    await aStoredRound(await workspaceStore(workspace))
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

describe('what is made up', () => {
  it.each(['example', 'practice'] as const)('is told at the home of the %s', async (workspace) => {
    await workspaceStore(workspace)
    expect(await hasRounds(workspace)).toBe(false)
    await filledStore(workspace)
    expect(await hasRounds(workspace)).toBe(true)
  })

  it('is never told in the own workspace', async () => {
    await filledStore('own')
    expect(await hasRounds('own')).toBe(false)
  })

  it('has its own database: nothing of it is in what is saved of real work, nor the other way', async () => {
    const own = await workspaceStore('own')
    const { roundId } = await aStoredRound(own)
    const real = JSON.stringify(await readEverything(own))
    const practice = await filledStore('practice')
    const madeUp = JSON.stringify(await readEverything(practice))
    expect(JSON.stringify(await readEverything(own))).toBe(real)
    expect(real).not.toMatch(/practice\)|"practice":true/)
    expect(madeUp).not.toContain(roundId)
    await removeWorkspace('practice', { folder: appFolder() })
    expect(JSON.stringify(await readEverything(own))).toBe(real)
  })

  it('touches no preference', async () => {
    localStorage.clear()
    await filledStore('practice')
    expect(localStorage).toHaveLength(0)
  })
})

describe('a round that somebody else runs', () => {
  it('counts as work here once it is joined, and goes when its copy is kept no more', async () => {
    const store = await workspaceStore('own')
    await joinRound(store, anInvitation({ roundDate: '2020-01-01' }))
    expect(await hasRounds('own')).toBe(true)
    const copy = { id: 'r1', sealed: 'YWdl', receiptCode: 'K7M-3PX', keepUntil: '2020-01-01' }
    await keepHandIn(store, ROUND_ID, copy, [])
    // Another visit.
    vi.resetModules()
    const later = await import('#src/app/workspaces.ts')
    // No screen waits for what is tidied away, but the welcome is not kept from coming back by it.
    expect(await later.isErased('own')).toBe(true)
    expect(await later.hasRounds('own')).toBe(false)
  })
})
