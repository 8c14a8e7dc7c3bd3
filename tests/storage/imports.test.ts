import { describe, expect, it } from 'vitest'
import { SHARED_KINDS } from '#src/domain/merge/shared.ts'
import type { Everything } from '#src/domain/record/everything.ts'
import type { Round } from '#src/domain/record/round.ts'
import { applyWrite, createRecord } from '#src/domain/record/write.ts'
import { saveDraftAnswer } from '#src/storage/draft-answers.ts'
import { readForBackup } from '#src/storage/backups.ts'
import { eraseEverything, readEverything } from '#src/storage/everything.ts'
import type { Store } from '#src/storage/handle.ts'
import { findUndoable, undoImport } from '#src/storage/imports.ts'
import { removeOrganisation } from '#src/storage/organisations.ts'
import { removeRound, renameRound } from '#src/storage/rounds.ts'
import { aHandedInRound } from '#tests/support/handed-in.ts'
import { importFile, importText } from '#tests/support/importing.ts'
import { everythingOf, forgedFile, writtenFile } from '#tests/support/journey-files.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'
import { aRound, ROUND_ID } from '#tests/support/records.ts'
import { aMark, aResponse } from '#tests/domain/merge/workspaces.ts'
import { aDevice, aStoredRound, openTestStore, putRaw, rawRows } from './test-store.ts'

async function sharedIn(store: Store) {
  const everything = await readEverything(store)
  return Object.fromEntries(
    SHARED_KINDS.map((kind) => [kind, everything[kind].toSorted((a, b) => (a.id < b.id ? -1 : 1))]),
  ) as unknown as Everything
}

const fileOf = async (store: Store) => writtenFile(await readEverything(store))

describe('a restore', () => {
  it('gives the same database after all was erased', async () => {
    const store = await openTestStore()
    await aHandedInRound(store, { choices: [2, 'dontKnow', 5] })
    await aStoredRound(store, { name: 'Second' })
    const before = await sharedIn(store)
    const file = await fileOf(store)
    await eraseEverything(store)
    const { wanted } = await importFile(store, file)
    expect(await sharedIn(store)).toEqual(before)
    expect(wanted.log.counts).toMatchObject({ same: 0, changed: 0 })
  })

  it('leaves settings, logs and damaged rows of another device where they are', async () => {
    const store = await openTestStore()
    const notLead = createRecord(`notLead/${ROUND_ID}`, { value: true }, 3)
    await importFile(store, forgedFile({ ...oneOfEach(), rawErasure: [], setting: [notLead] }))
    const { setting, backupLog, quarantine, sharingLog, importLog } = await readEverything(store)
    expect([...setting, ...backupLog, ...quarantine, ...sharingLog]).toEqual([])
    expect(importLog).toHaveLength(1)
  })

  it('counts on from the greatest count that came in', async () => {
    const store = await openTestStore()
    const far = applyWrite<Round>(aRound(), { name: 'Far' }, 900)
    await importFile(store, await writtenFile(everythingOf({ round: [far] })))
    await renameRound(store, ROUND_ID, 'Mine')
    const [round] = (await readEverything(store)).round
    expect(round).toMatchObject({ name: 'Mine' })
    expect(round?.counters['name']).toBeGreaterThan(900)
  })

  it('on top of newer work keeps the newer work', async () => {
    const store = await openTestStore()
    const { roundId } = await aStoredRound(store)
    const file = await fileOf(store)
    await renameRound(store, roundId, 'Newer')
    const { preview, wanted } = await importFile(store, file)
    expect(preview.open).toMatchObject([{ fate: 'differs', newest: 'here' }])
    expect(wanted.writes).toEqual([])
    expect((await readEverything(store)).round).toMatchObject([{ name: 'Newer' }])
  })

  it('offers what was deleted here, and brings it back when asked', async () => {
    const store = await openTestStore()
    const { roundId } = await aStoredRound(store)
    const file = await fileOf(store)
    await removeRound(store, roundId)
    const looked = await importText(store, file)
    expect(looked).toMatchObject({ preview: { open: [{ fate: 'deletedHere' }] } })
    await importFile(store, file)
    expect((await readEverything(store)).round[0]?.deleted).not.toBeNull()
    await importFile(store, file, { [`round ${roundId}`]: 'file' })
    expect((await readEverything(store)).round[0]?.deleted).toBeNull()
  })

  it('brings back an organisation that was deleted here', async () => {
    const store = await openTestStore()
    const { organisationId } = await aStoredRound(store)
    const file = await fileOf(store)
    await removeOrganisation(store, organisationId)
    await importFile(store, file, { [`organisation ${organisationId}`]: 'file' })
    expect((await readEverything(store)).organisation[0]?.deleted).toBeNull()
  })

  it('takes the place of a row that cannot be read', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    await putRaw(device, 'round', { id: ROUND_ID, torn: 1 })
    const { logId } = await importFile(store, forgedFile({ round: [aRound()] }))
    expect((await readEverything(store)).round).toHaveLength(1)
    await undoImport(store, logId)
    expect(await rawRows(device, 'round')).toEqual([{ id: ROUND_ID, torn: 1 }])
  })
})

describe('an import', () => {
  it('does nothing the second time', async () => {
    const store = await openTestStore()
    const file = forgedFile({ ...oneOfEach(), rawErasure: [] })
    await importFile(store, file)
    const once = await sharedIn(store)
    const { wanted, preview } = await importFile(store, file)
    expect(wanted.writes).toEqual([])
    expect(preview.bringsNews).toBe(false)
    expect(await sharedIn(store)).toEqual(once)
  })

  it('of two files gives the same in either order', async () => {
    const round = aRound()
    const files = [
      { round: [applyWrite(round, { name: 'One' }, 4)], response: [aResponse('a', 'x')] },
      { round: [applyWrite(round, { expected: 9 }, 5)], rawErasure: [aMark(ROUND_ID)] },
      { round: [applyWrite(round, { name: 'Three' }, 4)], response: [aResponse('b', 'y')] },
    ].map((content) => forgedFile(content))
    const results = []
    for (const order of [files, files.toReversed()]) {
      const store = await openTestStore(aDevice())
      for (const file of order) await importFile(store, file)
      results.push(await sharedIn(store))
    }
    expect(results[0]).toEqual(results[1])
    expect(results[0]?.response).toEqual([])
  })

  it('is not written onto work that came after it was looked at', async () => {
    const store = await openTestStore()
    const { roundId } = await aStoredRound(store)
    const looked = await importText(store, forgedFile({ round: [aRound()] }))
    if (!looked.ok) throw new Error('Not read')
    await saveDraftAnswer(store, roundId, 'listening', { choice: 2, howSure: null, note: '' })
    const before = await readEverything(store)
    expect(await looked.apply()).toEqual({ ok: false, kind: 'changed' })
    expect(await readEverything(store)).toEqual(before)
  })

  it('is not written onto a hand-in that came after it, which counts up nothing', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    const looked = await importText(store, forgedFile({ round: [aRound()] }))
    if (!looked.ok) throw new Error('Not read')
    await putRaw(device, 'response', { ...aResponse('late', '') })
    expect(await looked.apply()).toEqual({ ok: false, kind: 'changed' })
  })

  it('lets the page rest every few records while it checks them', async () => {
    const store = await openTestStore()
    const round = Array.from({ length: 400 }, (_, at) => aRound({ id: `round-${at}` }))
    const { rests } = await importFile(store, forgedFile({ round }))
    expect(rests()).toBeGreaterThanOrEqual(20)
  })

  it('is stored whole or not at all', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    await aStoredRound(store)
    const looked = await importText(store, forgedFile({ round: [aRound()] }))
    if (!looked.ok) throw new Error('Not read')
    const before = await readEverything(store)
    const torn = { kind: 'round', id: 'torn', record: { ...aRound(), id: 'torn', mode: 'odd' } }
    looked.wanted.writes.push(torn as never)
    await expect(looked.apply()).rejects.toThrow('Not a valid round')
    const { importLog, ...rest } = await readEverything(store)
    expect({ importLog, ...rest }).toEqual(before)
  })

  it('refuses two responses under one id by name', async () => {
    const store = await openTestStore()
    await importFile(store, forgedFile({ round: [aRound()], response: [aResponse('r', 'a')] }))
    const looked = await importText(store, forgedFile({ response: [aResponse('r', 'b')] }))
    expect(looked).toMatchObject({ preview: { conflicts: [{ kind: 'responses' }] } })
  })
})

describe('an undo', () => {
  it('puts all back as it was, and then there is nothing to undo', async () => {
    const store = await openTestStore()
    const { roundId } = await aStoredRound(store)
    const file = await fileOf(store)
    await renameRound(store, roundId, 'Newer')
    const before = await sharedIn(store)
    const round = { ...aRound(), counters: { name: 99 } }
    const more = forgedFile({ round: [round, { ...round, id: roundId, name: 'Elsewhere' }] })
    expect(file).not.toBe(more)
    const { logId } = await importFile(store, more)
    expect((await findUndoable(store))?.id).toBe(logId)
    expect(await undoImport(store, logId)).toEqual({ ok: true })
    expect(await sharedIn(store)).toEqual(before)
    expect(await findUndoable(store)).toBeNull()
    expect(await undoImport(store, logId)).toEqual({ ok: false, kind: 'tooLate' })
  })

  it('is too late after the next write', async () => {
    const store = await openTestStore()
    const { roundId } = await aStoredRound(store)
    const { logId } = await importFile(store, forgedFile({ round: [aRound()] }))
    await renameRound(store, roundId, 'Newer')
    expect(await findUndoable(store)).toBeNull()
    const before = await readEverything(store)
    expect(await undoImport(store, logId)).toEqual({ ok: false, kind: 'tooLate' })
    expect(await readEverything(store)).toEqual(before)
  })

  it('is too late after a hand-in to a round that came with the file', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    const { logId } = await importFile(store, forgedFile({ round: [aRound()] }))
    await putRaw(device, 'response', { ...aResponse('late', '') })
    expect(await undoImport(store, logId)).toEqual({ ok: false, kind: 'tooLate' })
  })

  it('is still of the import before one that had nothing to write, which leaves no trace', async () => {
    const store = await openTestStore()
    const file = forgedFile({ ...oneOfEach(), rawErasure: [] })
    const empty = await sharedIn(store)
    const { logId } = await importFile(store, file)
    const once = await readEverything(store)
    const { counter } = await readForBackup(store)
    const again = await importText(store, file)
    expect(again.ok && (await again.apply())).toEqual({ ok: true, logId: null })
    expect(await readEverything(store)).toEqual(once)
    expect((await readForBackup(store)).counter).toBe(counter)
    expect(await undoImport(store, logId)).toEqual({ ok: true })
    expect(await sharedIn(store)).toEqual(empty)
  })

  it('is of the last import only', async () => {
    const store = await openTestStore()
    const first = await importFile(store, forgedFile({ round: [aRound()] }))
    await importFile(store, forgedFile({ round: [aRound({ id: 'b' })] }))
    expect(await undoImport(store, first.logId)).toEqual({ ok: false, kind: 'tooLate' })
  })

  it('keeps no copy of what single people said and was erased', async () => {
    const store = await openTestStore()
    const response = [aResponse('r', 'zebra')]
    await importFile(store, forgedFile({ round: [aRound()], response }))
    const { logId } = await importFile(store, forgedFile({ rawErasure: [aMark(ROUND_ID)] }))
    const everything = await readEverything(store)
    expect(everything.response).toEqual([])
    expect(JSON.stringify(everything)).not.toContain('zebra')
    expect(await undoImport(store, logId)).toEqual({ ok: false, kind: 'tooLate' })
  })
})
