import { IDBObjectStore as FakeObjectStore } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Factories } from '#src/storage/db.ts'
import { listDraftAnswers, saveDraftAnswer } from '#src/storage/draft-answers.ts'
import { listFormDrafts, saveFormDraft } from '#src/storage/form-drafts.ts'
import type { Store } from '#src/storage/handle.ts'
import { joinRound } from '#src/storage/invitations.ts'
import {
  listJoined,
  listJoinedRounds,
  listSealedCopies,
  readJoined,
} from '#src/storage/joined-rounds.ts'
import { removeRound } from '#src/storage/rounds.ts'
import { dropSealedCopy, keepHandIn, sweepSealedCopies } from '#src/storage/sealed-copies.ts'
import { anInvitation } from '#tests/support/invitations.ts'
import { ROUND_ID } from '#tests/support/records.ts'
import { aDevice, aStoredRound, openTestStore, putRaw, rawRows } from './test-store.ts'

const COPY = { id: 'response-1', sealed: 'YWdl', receiptCode: 'K7M-3PX', keepUntil: '2026-12-22' }
const NOTE = 'Only for the group'

let device: Factories
let store: Store

beforeEach(async () => {
  device = aDevice()
  store = await openTestStore(device)
  await joinRound(store, anInvitation())
})

const answer = (choice: 1 | 2 | 3 | 4 | 5, questionId = 'staff', roundId = ROUND_ID) =>
  saveDraftAnswer(store, roundId, questionId, { choice, howSure: null, note: NOTE })

const drafts = () => listDraftAnswers(store, ROUND_ID)
const handIn = async (copy = COPY) => keepHandIn(store, ROUND_ID, copy, await drafts())

describe('an answer of a round that was joined', () => {
  it('is kept until it is handed in', async () => {
    expect(await answer(3)).toEqual({ ok: true })
    expect(await drafts()).toHaveLength(1)
    await handIn()
    expect(await answer(4)).toEqual({ ok: false, kind: 'locked' })
    expect(await drafts()).toEqual([])
  })

  it('is refused where nobody joined', async () => {
    expect(await answer(3, 'staff', 'another-round')).toEqual({ ok: false, kind: 'missing' })
  })

  it('is open again once the copy is given up', async () => {
    await answer(3)
    await handIn()
    await dropSealedCopy(store, COPY.id)
    expect(await answer(5)).toEqual({ ok: true })
    expect((await handIn({ ...COPY, id: 'response-2' })).ok).toBe(true)
  })
})

describe('handing in', () => {
  it('keeps the sealed copy, and nothing that can be read or tells when it was', async () => {
    await answer(3)
    await saveFormDraft(store, { id: `${ROUND_ID} note`, scope: ROUND_ID, values: { NOTE } })
    expect(await handIn()).toEqual({ ok: true })
    expect(await rawRows(device, 'sealedCopy')).toEqual([
      { ...COPY, roundId: ROUND_ID, counters: {}, deleted: null },
    ])
    expect(await rawRows(device, 'draftAnswer')).toEqual([])
    expect(await listFormDrafts(store, ROUND_ID)).toEqual([])
    expect(await readJoined(store, ROUND_ID)).toMatchObject({ drafts: [], copy: COPY })
  })

  it('is refused where another tab changed an answer since, and keeps the answers', async () => {
    await answer(3)
    const before = await drafts()
    await answer(4)
    const kept = await keepHandIn(store, ROUND_ID, COPY, before)
    expect(kept).toEqual({ ok: false, kind: 'changed' })
    expect(await drafts()).toHaveLength(1)
    expect(await rawRows(device, 'sealedCopy')).toEqual([])
  })

  it('is refused where another tab handed in first: the first copy stays', async () => {
    await answer(3)
    const before = await drafts()
    await handIn()
    const second = await keepHandIn(store, ROUND_ID, { ...COPY, id: 'response-2' }, before)
    expect(second).toEqual({ ok: false, kind: 'locked' })
    expect((await listSealedCopies(store, ROUND_ID)).map(({ id }) => id)).toEqual([COPY.id])
  })

  it('is refused where another tab left the round', async () => {
    expect(await keepHandIn(store, 'another-round', COPY, [])).toMatchObject({ kind: 'missing' })
  })

  it('changes nothing where the device takes no more', async () => {
    await answer(3)
    const put = vi.spyOn(FakeObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError')
    })
    await expect(handIn()).rejects.toThrow()
    put.mockRestore()
    expect(await drafts()).toHaveLength(1)
    expect(await rawRows(device, 'sealedCopy')).toEqual([])
  })
})

describe('a copy that is kept no more', () => {
  it('goes on the day after its last, with the invitation', async () => {
    await answer(3)
    await handIn()
    await sweepSealedCopies(store, '2026-12-22')
    expect(await listJoined(store)).toHaveLength(1)
    await sweepSealedCopies(store, '2026-12-23')
    expect(await listJoined(store)).toEqual([])
    for (const table of ['sealedCopy', 'invitation', 'draftAnswer']) {
      expect(await rawRows(device, table)).toEqual([])
    }
  })

  it('waits for the round where the clock was years behind at handing in, or it was put off', async () => {
    await answer(3)
    await handIn({ ...COPY, keepUntil: '2019-01-31' })
    await sweepSealedCopies(store, '2026-12-22')
    expect(await listSealedCopies(store, ROUND_ID)).toHaveLength(1)
    await joinRound(store, anInvitation({ roundDate: '2027-01-05' }))
    await sweepSealedCopies(store, '2027-02-04')
    expect(await listSealedCopies(store, ROUND_ID)).toHaveLength(1)
    await sweepSealedCopies(store, '2027-02-05')
    expect(await listSealedCopies(store, ROUND_ID)).toEqual([])
  })

  it('takes no other round along', async () => {
    await answer(3)
    await handIn()
    await joinRound(store, anInvitation({ roundId: 'round-2' }))
    await answer(2, 'staff', 'round-2')
    await sweepSealedCopies(store, '2027-01-01')
    expect((await listJoinedRounds(store)).map(({ invitation }) => invitation.id)).toEqual([
      'round-2',
    ])
    expect(await listDraftAnswers(store, 'round-2')).toHaveLength(1)
  })

  it('waits where the device takes no writes', async () => {
    await answer(3)
    await handIn()
    const gone = vi.spyOn(FakeObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError')
    })
    await sweepSealedCopies(store, '2027-01-01')
    gone.mockRestore()
    expect(await listSealedCopies(store, ROUND_ID)).toHaveLength(1)
  })
})

describe('a round that was joined', () => {
  it('is none where the round itself is here', async () => {
    const { roundId } = await aStoredRound(store, { mode: 'eachFirst' })
    const row = { ...anInvitation({ roundId }), id: roundId, counters: {}, deleted: null }
    await putRaw(device, 'invitation', row)
    expect(await readJoined(store, roundId)).toBeUndefined()
    await removeRound(store, roundId)
    expect(await readJoined(store, roundId)).toBeDefined()
  })
})
