import { IDBObjectStore as FakeObjectStore } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { eraseEverything, readEverything } from '#src/storage/everything.ts'
import { dropFormDraft, listFormDrafts, saveFormDraft } from '#src/storage/form-drafts.ts'
import { closeRound, handIn, reopenRound } from '#src/storage/round-life.ts'
import { saveDraftAnswer } from '#src/storage/draft-answers.ts'
import { removeWorkspace } from '#src/storage/remove-workspace.ts'
import { closeStore, type Trouble } from '#src/storage/store.ts'
import { sweepStore } from '#src/storage/sweep.ts'
import { aClosureContent } from '#tests/support/records.ts'
import { aDevice, aStoredRound, openTestStore, rawRows } from './test-store.ts'

afterEach(() => vi.restoreAllMocks())

const DRAFT = { id: 'set-up', scope: 'set-up', values: { organisationName: 'Half a na' } }

describe('what was typed into a form', () => {
  it('is there again when the device opens the store anew', async () => {
    const device = aDevice()
    const before = await openTestStore(device)
    await saveFormDraft(before, DRAFT)
    closeStore(before)
    expect(await listFormDrafts(await openTestStore(device), 'set-up')).toEqual([DRAFT])
  })

  it('is listed by what it was typed for, and gone once it is dropped', async () => {
    const store = await openTestStore()
    await saveFormDraft(store, DRAFT)
    await saveFormDraft(store, { ...DRAFT, values: { organisationName: 'Half a name' } })
    await saveFormDraft(store, { id: 'other', scope: 'round-1', values: {} })
    expect(await listFormDrafts(store, 'set-up')).toEqual([
      { ...DRAFT, values: { organisationName: 'Half a name' } },
    ])
    await dropFormDraft(store, 'set-up')
    expect(await listFormDrafts(store, 'set-up')).toEqual([])
    expect(await listFormDrafts(store, 'round-1')).toHaveLength(1)
  })

  it('is no record: no export has it and no count goes up', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    await aStoredRound(store)
    const before = [await readEverything(store), await rawRows(device, 'setting')]
    await saveFormDraft(store, DRAFT)
    expect(await sweepStore(store)).toBe(0)
    expect([await readEverything(store), await rawRows(device, 'setting')]).toEqual(before)
    expect(JSON.stringify(before)).not.toContain('Half a na')
  })

  it('is kept in memory where the device keeps nothing', async () => {
    const store = await openTestStore(null)
    await saveFormDraft(store, DRAFT)
    expect(await listFormDrafts(store, 'set-up')).toEqual([DRAFT])
    await removeWorkspace('own', { folder: '', device: null })
  })

  it('is the last writer’s where two tabs type', async () => {
    const device = aDevice()
    const [one, other] = [await openTestStore(device), await openTestStore(device)]
    await saveFormDraft(one, DRAFT)
    await saveFormDraft(other, { ...DRAFT, values: 'the other tab' })
    expect(await listFormDrafts(one, 'set-up')).toMatchObject([{ values: 'the other tab' }])
    await dropFormDraft(one, 'set-up')
    await dropFormDraft(other, 'set-up')
    expect(await listFormDrafts(other, 'set-up')).toEqual([])
  })

  it('goes with the closing and with the reopening of its round', async () => {
    const store = await openTestStore()
    const { roundId } = await aStoredRound(store)
    await saveDraftAnswer(store, roundId, 'staff', { choice: 3, howSure: null, note: '' })
    await handIn(store, roundId, ['staff'])
    await saveFormDraft(store, { id: 'evidence', scope: roundId, values: {} })
    await saveFormDraft(store, DRAFT)
    await closeRound(store, roundId, aClosureContent({ staff: 3 }))
    expect(await listFormDrafts(store, roundId)).toEqual([])
    await saveFormDraft(store, { id: 'reopen', scope: roundId, values: 'A figure' })
    await reopenRound(store, roundId, 'A figure was wrong')
    expect(await listFormDrafts(store, roundId)).toEqual([])
    expect(await listFormDrafts(store, 'set-up')).toHaveLength(1)
  })

  it('is erased with everything', async () => {
    const store = await openTestStore()
    await saveFormDraft(store, DRAFT)
    await eraseEverything(store)
    expect(await listFormDrafts(store, 'set-up')).toEqual([])
  })

  it('is said to be lost where the device takes no more', async () => {
    const store = await openTestStore()
    const troubles: Trouble[] = []
    store.onTrouble((trouble) => troubles.push(trouble))
    vi.spyOn(FakeObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError')
    })
    await expect(saveFormDraft(store, DRAFT)).rejects.toMatchObject({ failure: 'full' })
    expect(troubles).toEqual([{ kind: 'writeFailed', failure: 'full' }])
  })
})
