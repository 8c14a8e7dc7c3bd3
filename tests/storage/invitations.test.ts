import { describe, expect, it } from 'vitest'
import { saveDraftAnswer } from '#src/storage/draft-answers.ts'
import type { Store } from '#src/storage/handle.ts'
import {
  findRoundInvitation,
  joinRound,
  keepInvitation,
  leaveRound,
  listRoundKeys,
} from '#src/storage/invitations.ts'
import { listJoined } from '#src/storage/joined-rounds.ts'
import { removeRound } from '#src/storage/rounds.ts'
import { openStore } from '#src/storage/store.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { anInvitation, INVITATION_KEYS } from '#tests/support/invitations.ts'
import { ROUND_ID } from '#tests/support/records.ts'
import { aWorkshop, SPLIT } from '#tests/support/workshop.ts'
import {
  aDevice,
  aRowAside,
  aSource,
  aStoredRound,
  anImportLog,
  openTestStore,
  putRaw,
  rawRows,
} from './test-store.ts'

const { privateKey, publicKey } = INVITATION_KEYS

async function startRound() {
  const device = aDevice()
  const store = await openTestStore(device, { ids: () => crypto.randomUUID() })
  const { roundId } = await aStoredRound(store, { mode: 'eachFirst' })
  return { device, store, roundId, fields: anInvitation({ roundId }) }
}

async function startMember() {
  const device = aDevice()
  return { device, store: await openTestStore(device), fields: anInvitation() }
}

async function stored(store: Store, roundId: string) {
  const {
    id: _id,
    counters: _counters,
    deleted: _deleted,
    ...fields
  } = (await findRoundInvitation(store, roundId)) ?? {}
  return fields
}

describe('the facilitator’s invitation', () => {
  it('is kept with its key under one id, and found again', async () => {
    const { device, store, roundId, fields } = await startRound()
    expect(await keepInvitation(store, fields, privateKey)).toMatchObject({
      ok: true,
      invitation: fields,
    })
    expect(await stored(store, roundId)).toEqual(fields)
    expect(await listRoundKeys(store, roundId)).toEqual([{ publicKey, privateKey }])
    const [invitation] = await rawRows(device, 'invitation')
    expect(JSON.stringify(invitation)).not.toContain(privateKey)
    expect(await rawRows(device, 'invitationKey')).toMatchObject([{ id: invitation?.['id'] }])
  })

  it('is one, however many make it at the same time', async () => {
    const { device, store, roundId, fields } = await startRound()
    const other = await openTestStore(device, { ids: () => crypto.randomUUID() })
    const kept = await Promise.all([
      keepInvitation(store, fields, privateKey),
      keepInvitation(store, { ...fields, publicKey: 'age1second' }, 'second'),
      keepInvitation(other, { ...fields, publicKey: 'age1third' }, 'third'),
    ])
    const keys = await listRoundKeys(store, roundId)
    expect(keys).toHaveLength(1)
    for (const one of kept)
      expect(one).toMatchObject({ invitation: keys[0] && { publicKey: keys[0].publicKey } })
    expect(await rawRows(device, 'invitation')).toHaveLength(1)
  })

  it.each([
    ['a round done alone', { mode: 'alone' }],
    ['a round done together', { mode: 'together' }],
  ] as const)('is not for %s', async (_which, round) => {
    const store = await openTestStore()
    const { roundId } = await aStoredRound(store, round)
    const kept = await keepInvitation(store, anInvitation({ roundId }), privateKey)
    expect(kept).toMatchObject({ ok: false, kind: 'wrongStatus' })
    expect(await listRoundKeys(store, roundId)).toEqual([])
  })

  it('is not for a round that is not here', async () => {
    const { device, store } = await startRound()
    expect(await keepInvitation(store, anInvitation(), privateKey)).toEqual({
      ok: false,
      kind: 'missing',
    })
    expect(await rawRows(device, 'invitation')).toEqual([])
  })

  it('loses its key when the round closes', async () => {
    const store = await openTestStore(aDevice(), { ids: () => crypto.randomUUID() })
    const { roundId } = await aWorkshop(store, { said: [SPLIT] })
    await keepInvitation(store, anInvitation({ roundId }), privateKey)
    await closeAsItStands(store, roundId)
    expect(await listRoundKeys(store, roundId)).toEqual([])
    expect(await keepInvitation(store, anInvitation({ roundId }), privateKey)).toMatchObject({
      kind: 'wrongStatus',
    })
  })

  it('opens what was sealed to it also where its own row is damaged', async () => {
    const { device, store, roundId, fields } = await startRound()
    await keepInvitation(store, fields, privateKey)
    const [row] = await rawRows(device, 'invitation')
    await putRaw(device, 'invitation', { ...row, publicKey: 7 })
    expect(await listRoundKeys(store, roundId)).toEqual([{ publicKey: '', privateKey }])
  })
})

describe('the keys of a round', () => {
  it('begin with the one that the invitation goes with, of however many', async () => {
    const { device, store, roundId, fields } = await startRound()
    const row = { roundId, counters: {}, deleted: null }
    for (const id of ['a', 'b', 'c']) {
      await putRaw(device, 'invitationKey', { ...row, id, privateKey: `key-${id}` })
    }
    await putRaw(device, 'invitation', { ...fields, ...row, id: 'c', publicKey: 'age1c' })
    await putRaw(device, 'invitation', { ...fields, ...row, id: 'b', publicKey: 'age1b' })
    expect(await findRoundInvitation(store, roundId)).toMatchObject({ publicKey: 'age1b' })
    expect(await listRoundKeys(store, roundId)).toEqual([
      { publicKey: 'age1b', privateKey: 'key-b' },
      { publicKey: '', privateKey: 'key-a' },
      { publicKey: 'age1c', privateKey: 'key-c' },
    ])
  })
})

describe('a member who joins', () => {
  it('has the invitation under the id of the round, and no key', async () => {
    const { device, store, fields } = await startMember()
    expect(await joinRound(store, fields)).toEqual({ ok: true })
    expect(await rawRows(device, 'invitation')).toMatchObject([{ ...fields, id: ROUND_ID }])
    expect(await rawRows(device, 'invitationKey')).toEqual([])
    expect(await rawRows(device, 'round')).toEqual([])
    expect(await listJoined(store)).toMatchObject([fields])
    expect(await stored(store, ROUND_ID)).toEqual(fields)
  })

  it('accepts again without a new write, and takes what has changed', async () => {
    const { device, store, fields } = await startMember()
    await joinRound(store, fields)
    const before = await rawRows(device, 'invitation')
    await joinRound(store, fields)
    expect(await rawRows(device, 'invitation')).toEqual(before)
    await joinRound(store, { ...fields, endTime: '17:00' })
    expect(await listJoined(store)).toMatchObject([{ endTime: '17:00' }])
  })

  it('keeps the first of two invitations to different keys', async () => {
    const { device, store, fields } = await startMember()
    await joinRound(store, fields)
    const before = await rawRows(device, 'invitation')
    const other = { ...fields, publicKey: 'age1ofanother', endTime: '17:00' }
    expect(await joinRound(store, other)).toEqual({ ok: false, kind: 'otherKey' })
    expect(await rawRows(device, 'invitation')).toEqual(before)
    await leaveRound(store, ROUND_ID)
    expect(await joinRound(store, other)).toEqual({ ok: true })
  })

  it.each([
    ['own', true],
    ['practice', false],
  ] as const)('joins nothing in the workspace %s that practises: %s', async (name, practice) => {
    const store = await openStore(name, { ...aSource(), device: aDevice(), patienceMs: 2000 })
    const fields = anInvitation({ practice })
    expect(await joinRound(store, fields)).toEqual({ ok: false, kind: 'otherWorkspace' })
    expect(await listJoined(store)).toEqual([])
    expect(await joinRound(store, { ...fields, practice: !practice })).toEqual({ ok: true })
  })

  it('does not join from the device that runs the round', async () => {
    const { device, store, roundId, fields } = await startRound()
    await keepInvitation(store, fields, privateKey)
    expect(await joinRound(store, fields)).toEqual({ ok: false, kind: 'ownRound' })
    expect(await rawRows(device, 'invitation')).toHaveLength(1)
    expect(await listJoined(store)).toEqual([])
    await removeRound(store, roundId)
    expect(await listJoined(store)).toEqual([])
  })

  it('sees the rounds joined, the latest day first', async () => {
    const { store, fields } = await startMember()
    await joinRound(store, { ...fields, roundId: 'a', roundDate: '2026-01-05' })
    await joinRound(store, { ...fields, roundId: 'b', roundDate: '2027-01-05' })
    await joinRound(store, { ...fields, roundId: 'c', roundDate: '2026-06-05' })
    expect((await listJoined(store)).map(({ roundId }) => roundId)).toEqual(['b', 'c', 'a'])
  })
})

describe('a member who leaves', () => {
  const aDraftRow = (roundId: string) => ({
    id: `${roundId}/listening`,
    roundId,
    questionId: 'listening',
    answer: { choice: 2, howSure: null, note: 'mine alone' },
    counters: {},
    deleted: null,
  })
  const aCopyRow = (roundId: string) => ({
    id: `copy-of-${roundId}`,
    roundId,
    sealed: 'YWdl',
    receiptCode: 'K7M-3PX',
    keepUntil: '2026-12-22',
    counters: {},
    deleted: null,
  })

  it('leaves nothing of that round on the device, and all of others', async () => {
    const { device, store, fields } = await startMember()
    for (const roundId of [ROUND_ID, 'other']) {
      await joinRound(store, { ...fields, roundId })
      await putRaw(device, 'draftAnswer', aDraftRow(roundId))
      await putRaw(device, 'sealedCopy', aCopyRow(roundId))
    }
    await putRaw(device, 'quarantine', aRowAside('invitation', ROUND_ID, ROUND_ID))
    await putRaw(device, 'quarantine', aRowAside('sealedCopy', 'torn-1', ROUND_ID))
    await putRaw(device, 'quarantine', aRowAside('sealedCopy', 'torn-2', 'other'))
    await putRaw(device, 'importLog', anImportLog(ROUND_ID))
    await leaveRound(store, ROUND_ID)
    for (const table of ['invitation', 'draftAnswer', 'sealedCopy']) {
      expect(await rawRows(device, table)).toMatchObject([{ roundId: 'other' }])
    }
    expect(await rawRows(device, 'quarantine')).toMatchObject([{ key: 'torn-2' }])
    const [log] = await rawRows(device, 'importLog')
    expect(log?.['before']).toEqual([{ kind: 'setting', id: 'theme', record: null }])
    expect(await joinRound(store, fields)).toEqual({ ok: true })
  })

  it('takes nothing from a round that is kept here', async () => {
    const { device, store, roundId, fields } = await startRound()
    await keepInvitation(store, fields, privateKey)
    await saveDraftAnswer(store, roundId, 'listening', { choice: 2, howSure: null, note: '' })
    await leaveRound(store, roundId)
    expect(await rawRows(device, 'draftAnswer')).toHaveLength(1)
    expect(await listRoundKeys(store, roundId)).toHaveLength(1)
  })
})
