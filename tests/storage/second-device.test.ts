import { beforeEach, describe, expect, it } from 'vitest'
import type { Factories } from '#src/storage/db.ts'
import { addPaperResponse, receive } from '#src/storage/gathering.ts'
import type { Store } from '#src/storage/handle.ts'
import {
  findRoundInvitation,
  joinRound,
  keepInvitation,
  leaveRound,
  listRoundKeys,
} from '#src/storage/invitations.ts'
import { isLead } from '#src/storage/lead.ts'
import { readOrganisation } from '#src/storage/organisation-records.ts'
import { saveOrganisation } from '#src/storage/organisations.ts'
import { removeRound } from '#src/storage/rounds.ts'
import { getRound } from '#src/storage/round-list.ts'
import { closeRound } from '#src/storage/round-life.ts'
import { readRound } from '#src/storage/round-records.ts'
import { revealRound } from '#src/storage/reveals.ts'
import {
  leaveSharedRound,
  listToBring,
  takeLead,
  takeSharedRound,
  type SharedRound,
} from '#src/storage/second-device.ts'
import { KIND_NAMES } from '#src/domain/record/kinds.ts'
import { BLANK_ANSWER } from '#src/domain/round/question-answer.ts'
import { aRoundKey } from '#tests/support/hand-ins.ts'
import { anInvitation, INVITATION_KEYS } from '#tests/support/invitations.ts'
import {
  aClosureContent,
  allAnswered,
  ORGANISATION_ID,
  QUESTION_IDS,
  ROUND_ID,
  UNIT_ID,
} from '#tests/support/records.ts'
import {
  aDevice,
  aRowAside,
  aStoredRound,
  anImportLog,
  openTestStore,
  putRaw,
  rawRows,
} from './test-store.ts'

const { round, organisation } = aRoundKey()
const SHARED: SharedRound = {
  round: { ...round, unitId: UNIT_ID },
  organisation,
  unit: { id: UNIT_ID, organisationId: ORGANISATION_ID, name: 'Housing', kind: 'unit' },
  invitation: anInvitation(),
  privateKeys: [INVITATION_KEYS.privateKey, 'AGE-SECRET-KEY-1OLDER'],
}

let device: Factories
let store: Store

beforeEach(async () => {
  device = aDevice()
  store = await openTestStore(device)
})

async function handInFive(): Promise<void> {
  const answers = Object.fromEntries(
    QUESTION_IDS.map((id) => [id, { ...BLANK_ANSWER, choice: 3 as const }]),
  )
  for (let person = 0; person < 5; person += 1) {
    await addPaperResponse(store, ROUND_ID, QUESTION_IDS, answers)
  }
}

describe('a round from another device', () => {
  it('is here with its invitation and its keys, and not led from here', async () => {
    expect(await takeSharedRound(store, SHARED)).toEqual({ ok: true })
    const read = await readRound(store, ROUND_ID)
    expect(read).toMatchObject({
      lead: false,
      organisation: { name: 'Northwick Council' },
      unit: { name: 'Housing' },
      round: { name: 'Autumn 2026', status: 'collecting' },
    })
    expect(await findRoundInvitation(store, ROUND_ID)).toMatchObject(anInvitation())
    expect(new Set(await listRoundKeys(store, ROUND_ID))).toEqual(
      new Set([INVITATION_KEYS, { publicKey: '', privateKey: 'AGE-SECRET-KEY-1OLDER' }]),
    )
  })

  it('gathers from the start, whatever the lead has shown', async () => {
    await takeSharedRound(store, { ...SHARED, round: { ...SHARED.round, status: 'agreeing' } })
    expect((await getRound(store, ROUND_ID))?.status).toBe('collecting')
  })

  it('yields to every change that the lead made', async () => {
    await takeSharedRound(store, SHARED)
    for (const kind of ['round', 'organisation', 'unit']) {
      const [row] = await rawRows(device, kind)
      expect(row?.['counters'], kind).toEqual({})
    }
  })

  it('changes nothing where it is here already, or was deleted here', async () => {
    await takeSharedRound(store, SHARED)
    const before = await rawRows(device, 'invitationKey')
    const again = { ...SHARED, round: { ...SHARED.round, name: 'Other' } }
    expect(await takeSharedRound(store, again)).toEqual({ ok: false, kind: 'here' })
    await removeRound(store, ROUND_ID)
    expect(await takeSharedRound(store, again)).toEqual({ ok: false, kind: 'here' })
    expect(await rawRows(device, 'invitationKey')).toEqual(before)
    expect(await rawRows(device, 'round')).toMatchObject([{ name: 'Autumn 2026' }])
  })

  it('is still led from here where it was made here', async () => {
    const { roundId } = await aStoredRound(store, { mode: 'eachFirst' })
    await keepInvitation(store, anInvitation({ roundId }), INVITATION_KEYS.privateKey)
    const same = { ...SHARED, round: { ...SHARED.round, id: roundId } }
    expect(await takeSharedRound(store, same)).toEqual({ ok: false, kind: 'here' })
    expect(await isLead(store, roundId)).toBe(true)
  })

  it('leaves an organisation that is here as it is', async () => {
    await takeSharedRound(store, SHARED)
    await saveOrganisation(store, ORGANISATION_ID, { name: 'Our own name' })
    await takeSharedRound(store, { ...SHARED, round: { ...SHARED.round, id: 'second-round' } })
    expect((await readOrganisation(store, ORGANISATION_ID))?.name).toBe('Our own name')
  })
})

describe('on a device whose owner answers in the round', () => {
  const envelope = { roundId: ROUND_ID, counters: {}, deleted: null }
  const draft = {
    ...envelope,
    id: `${ROUND_ID}/listening`,
    questionId: 'listening',
    answer: { choice: 2, howSure: null, note: 'mine alone' },
  }
  const copy = {
    ...envelope,
    id: 'copy-1',
    sealed: 'YWdl',
    receiptCode: 'K7M-3PX',
    keepUntil: '2026-12-22',
  }

  it.each([
    ['an invitation', () => joinRound(store, anInvitation())],
    [
      'an invitation that cannot be read',
      () => putRaw(device, 'invitation', { ...envelope, id: ROUND_ID }),
    ],
    ['answers not handed in', () => putRaw(device, 'draftAnswer', draft)],
    ['a sealed copy', () => putRaw(device, 'sealedCopy', copy)],
  ])('nothing is taken over with %s there', async (_what, begin) => {
    await begin()
    expect(await takeSharedRound(store, SHARED)).toEqual({ ok: false, kind: 'joined' })
    for (const kind of ['round', 'organisation', 'invitationKey']) {
      expect(await rawRows(device, kind), kind).toEqual([])
    }
    expect(await isLead(store, ROUND_ID)).toBe(true)
    await leaveRound(store, ROUND_ID)
    expect(await takeSharedRound(store, SHARED)).toEqual({ ok: true })
  })
})

describe('a device that does not lead', () => {
  beforeEach(() => takeSharedRound(store, SHARED))

  it('neither reveals nor closes, until it takes the lead', async () => {
    await handInFive()
    const close = () => closeRound(store, ROUND_ID, aClosureContent(allAnswered(3)))
    expect(await revealRound(store, ROUND_ID, QUESTION_IDS)).toEqual({ ok: false, kind: 'notLead' })
    expect(await close()).toEqual({ ok: false, kind: 'notLead' })
    expect(await rawRows(device, 'reveal')).toEqual([])
    expect(await rawRows(device, 'closure')).toEqual([])
    expect(await rawRows(device, 'response')).toHaveLength(5)
    await takeLead(store, ROUND_ID)
    expect(await isLead(store, ROUND_ID)).toBe(true)
    expect(await revealRound(store, ROUND_ID, QUESTION_IDS)).toEqual({ ok: true })
  })

  it('brings what it gathered in an order that says nothing, and a lead brings nothing', async () => {
    const answers = Object.fromEntries(
      QUESTION_IDS.map((id) => [id, { choice: 2 as const, howSure: null, note: '' }]),
    )
    for (const id of ['c', 'a', 'b']) {
      await receive(store, ROUND_ID, id, { roundId: ROUND_ID, role: null, answers })
    }
    expect(await listToBring(store, ROUND_ID)).toEqual(
      ['a', 'b', 'c'].map((id) => ({ id, role: null, answers })),
    )
    await takeLead(store, ROUND_ID)
    expect(await listToBring(store, ROUND_ID)).toEqual([])
  })

  it('can leave the round: nothing of it stays, and nothing that would erase it elsewhere', async () => {
    await handInFive()
    await putRaw(device, 'quarantine', aRowAside('response', 'torn-1', ROUND_ID))
    await putRaw(device, 'quarantine', aRowAside('invitationKey', 'torn-2', ROUND_ID))
    await putRaw(device, 'importLog', anImportLog(ROUND_ID))
    expect(await leaveSharedRound(store, ROUND_ID)).toEqual({ ok: true })
    for (const kind of KIND_NAMES) {
      const rows = await rawRows(device, kind)
      expect(JSON.stringify(rows), kind).not.toContain(ROUND_ID)
    }
    expect(await leaveSharedRound(store, ROUND_ID)).toEqual({ ok: false, kind: 'leads' })
    expect(await takeSharedRound(store, SHARED)).toEqual({ ok: true })
    expect(await isLead(store, ROUND_ID)).toBe(false)
  })

  it('cannot leave what it leads', async () => {
    await handInFive()
    await takeLead(store, ROUND_ID)
    expect(await leaveSharedRound(store, ROUND_ID)).toEqual({ ok: false, kind: 'leads' })
    expect(await rawRows(device, 'response')).toHaveLength(5)
  })
})
