import { describe, expect, it } from 'vitest'
import type { BackupLog } from '#src/domain/record/logs.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import {
  bringBackBackup,
  forgetBackup,
  listBackups,
  listBackupsHolding,
  noteBackup,
  placeBackup,
  putOffBackup,
  readForBackup,
  readNewWork,
  readWorkSoFar,
} from '#src/storage/backups.ts'
import type { Store } from '#src/storage/handle.ts'
import { renameRound } from '#src/storage/rounds.ts'
import { aBackupLog } from '#tests/support/backups.ts'
import { NOW } from '#tests/support/records.ts'
import { aWorkshop, gather } from '#tests/support/workshop.ts'
import { aStoredRound, openTestStore } from './test-store.ts'

async function aLog(
  store: Store,
  part: Partial<FieldsOf<BackupLog>> = {},
): Promise<FieldsOf<BackupLog>> {
  const { counter, everything } = await readForBackup(store)
  const { length: responses } = everything.response
  return aBackupLog({ counter, responses, placedAt: null, ...part })
}

async function newest(store: Store): Promise<BackupLog> {
  const [log] = await listBackups(store)
  if (log === undefined) throw new Error('No backup is noted')
  return log
}

describe('the work since a backup', () => {
  it('is all there is where none was saved', async () => {
    const store = await openTestStore()
    expect(await readNewWork(store, undefined)).toEqual({ things: 0, handIns: 0 })
    await aStoredRound(store)
    // The organisation and its round.
    expect(await readNewWork(store, undefined)).toEqual({ things: 2, handIns: 0 })
  })

  it('is nothing after one, though that was noted, placed and put off', async () => {
    const store = await openTestStore()
    await aStoredRound(store)
    const id = await noteBackup(store, await aLog(store))
    await placeBackup(store, id)
    await putOffBackup(store, NOW)
    expect(await readNewWork(store, await newest(store))).toEqual({ things: 0, handIns: 0 })
    expect((await readWorkSoFar(store)).hasNewWork).toBe(false)
  })

  it('is what was written since, also between the reading of a backup and its note', async () => {
    const store = await openTestStore()
    const { roundId } = await aStoredRound(store)
    const log = await aLog(store)
    await renameRound(store, roundId, 'Autumn, second try')
    await placeBackup(store, await noteBackup(store, log))
    expect(await readNewWork(store, await newest(store))).toEqual({ things: 1, handIns: 0 })
    expect((await readWorkSoFar(store)).hasNewWork).toBe(true)
  })

  it('knows of answers handed in, which carry no count', async () => {
    const store = await openTestStore()
    const { roundId } = await aWorkshop(store, { said: [[1, 2]], revealed: false })
    await placeBackup(store, await noteBackup(store, await aLog(store)))
    await gather(store, roundId, [[3]])
    expect((await readNewWork(store, await newest(store))).handIns).toBe(1)
    expect((await readWorkSoFar(store)).hasNewWork).toBe(true)
  })
})

describe('the note of a backup', () => {
  it('counts for the reminder only when somebody said that the file is in its place', async () => {
    const store = await openTestStore()
    await aStoredRound(store)
    const id = await noteBackup(store, await aLog(store))
    expect(await readWorkSoFar(store)).toMatchObject({ lastAt: null, hasNewWork: true })
    await placeBackup(store, id)
    expect(await readWorkSoFar(store)).toMatchObject({ lastAt: NOW, begunAt: NOW })
  })

  it('goes when the file is gone, and comes back when that was a slip', async () => {
    const store = await openTestStore()
    const id = await noteBackup(store, await aLog(store, { holdsAnswersOf: ['round-1'] }))
    const before = await newest(store)
    const forgotten = await forgetBackup(store, id)
    expect(await listBackups(store)).toEqual([])
    if (forgotten !== undefined) await bringBackBackup(store, forgotten)
    expect(await listBackups(store)).toEqual([before])
  })

  it('tells which files hold the answers of a round, the newest first', async () => {
    const store = await openTestStore()
    const holdsAnswersOf = ['round-1']
    await noteBackup(store, await aLog(store, { at: '2026-11-20T10:00:00.000Z', holdsAnswersOf }))
    await noteBackup(store, await aLog(store, { at: NOW, holdsAnswersOf }))
    await noteBackup(store, await aLog(store, { at: NOW }))
    const held = await listBackupsHolding(store, 'round-1')
    expect(held.map(({ at }) => at)).toEqual([NOW, '2026-11-20T10:00:00.000Z'])
    expect(await listBackupsHolding(store, 'round-2')).toEqual([])
  })
})

describe('a reminder that was put off', () => {
  it('says until when', async () => {
    const store = await openTestStore()
    expect((await readWorkSoFar(store)).putOffUntil).toBeNull()
    await putOffBackup(store, '2026-11-23T10:00:00.000Z')
    expect((await readWorkSoFar(store)).putOffUntil).toBe('2026-11-23T10:00:00.000Z')
  })
})
