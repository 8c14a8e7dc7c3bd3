import { describe, expect, it } from 'vitest'
import { KIND_NAMES } from '#src/domain/record/kinds.ts'
import { change } from '#src/storage/change.ts'
import { eraseForGood } from '#src/storage/erasing.ts'
import { eraseEverything, holdsNothing, readEverything } from '#src/storage/everything.ts'
import { removeOrganisation } from '#src/storage/organisations.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { removeRound } from '#src/storage/rounds.ts'
import { aDevice, aStoredRound, openTestStore, putRaw, rawRows } from './test-store.ts'

describe('reading everything', () => {
  it('has a list of every kind, the removed records among them', async () => {
    const store = await openTestStore()
    const { roundId } = await aStoredRound(store)
    await removeRound(store, roundId)
    const everything = await readEverything(store)
    expect(Object.keys(everything)).toEqual([...KIND_NAMES])
    expect(everything.round).toMatchObject([{ id: roundId, name: 'Autumn 2026', deleted: 2 }])
    expect(everything.organisation).toHaveLength(1)
  })

  it('has what stands for an erased record, which is not a damaged one', async () => {
    const store = await openTestStore()
    const { roundId } = await aStoredRound(store)
    await removeRound(store, roundId)
    await eraseForGood(store, { kind: 'round', id: roundId })
    const everything = await readEverything(store)
    expect(everything.round).toEqual([{ id: roundId, counters: { life: 3 }, deleted: 3 }])
    expect(everything.quarantine).toEqual([])
  })

  it('leaves out what only runs the database of this device', async () => {
    const store = await openTestStore()
    await change(store, ['setting'], (on) => on.put('setting', 'reminder', { value: { days: 7 } }))
    expect((await readEverything(store)).setting).toMatchObject([
      { id: 'reminder', value: { days: 7 } },
    ])
  })

  it('has the rows that cannot be read, swept or not', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    await putRaw(device, 'round', { id: 'broken' })
    const everything = await readEverything(store)
    expect(everything.round).toEqual([])
    expect(everything.quarantine).toMatchObject([
      { kind: 'round', key: 'broken', raw: { id: 'broken' } },
    ])
  })
})

describe('erasing everything', () => {
  it('leaves no row in any table, and work can begin again', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    await aStoredRound(store)
    await eraseEverything(store)
    for (const kind of KIND_NAMES) expect(await rawRows(device, kind)).toEqual([])
    await aStoredRound(store)
    expect(await listRounds(store)).toHaveLength(1)
  })
})

describe('a workspace that holds nothing', () => {
  it('is an empty one, and one of which all was erased, and not one with a deleted round', async () => {
    const store = await openTestStore()
    expect(await holdsNothing(store)).toBe(true)
    const { organisationId } = await aStoredRound(store)
    expect(await holdsNothing(store)).toBe(false)
    await removeOrganisation(store, organisationId)
    expect(await holdsNothing(store)).toBe(false)
    await eraseForGood(store, { kind: 'organisation', id: organisationId })
    expect(await holdsNothing(store)).toBe(true)
  })
})
