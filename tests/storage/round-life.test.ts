import { isTombstone } from '#src/domain/record/tombstone.ts'
import { describe, expect, it } from 'vitest'
import type { Choice } from '#src/domain/answer/answer.ts'
import { answersOfRound, choicesOf } from '#src/domain/round/round-answers.ts'
import { listAgreedAnswers, saveAgreedAnswer } from '#src/storage/agreed-answers.ts'
import { listClosedRounds } from '#src/storage/closures.ts'
import { listDraftAnswers, saveDraftAnswer } from '#src/storage/draft-answers.ts'
import { readRound } from '#src/storage/round-records.ts'
import { closeRound, handIn, reopenRound, takeBack } from '#src/storage/round-life.ts'
import type { Store } from '#src/storage/store.ts'
import {
  aClosureContent,
  aFrozenQuestion,
  allAnswered,
  NOW,
  QUESTION_IDS,
} from '#tests/support/records.ts'
import { aDevice, aStoredRound, openTestStore, rawRows } from './test-store.ts'

const LOCKED = { ok: false, kind: 'locked' }
const OK = { ok: true }

const answer = (choice: Choice | null, note = '') => ({ choice, howSure: null, note })
const agreement = (choice: Choice) => ({ choice, reason: 'why', dissent: '', wouldChange: '' })

async function answerAll(store: Store, roundId: string, choice: Choice) {
  for (const id of QUESTION_IDS) await saveDraftAnswer(store, roundId, id, answer(choice, id))
}

async function aHandedInRound(choice: Choice = 3) {
  const device = aDevice()
  const store = await openTestStore(device)
  const { roundId, organisationId } = await aStoredRound(store)
  await answerAll(store, roundId, choice)
  await handIn(store, roundId, QUESTION_IDS)
  return { device, store, roundId, organisationId }
}

const frozen = (choice: Choice) =>
  aClosureContent(allAnswered(choice), {
    questions: QUESTION_IDS.map((id) => aFrozenQuestion(id, choice, { note: id, howSure: 2 })),
  })

async function choices(store: Store, roundId: string) {
  const records = await readRound(store, roundId)
  return records && choicesOf(answersOfRound(records.round, records))
}

describe('answering', () => {
  it('keeps the last answer to each question', async () => {
    const store = await openTestStore()
    const { roundId } = await aStoredRound(store)
    await saveDraftAnswer(store, roundId, 'staff', answer(2))
    await saveDraftAnswer(store, roundId, 'staff', answer(null, 'not sure yet'))
    await saveDraftAnswer(store, roundId, 'money', answer('dontKnow'))
    const drafts = await listDraftAnswers(store, roundId)
    expect(Object.fromEntries(drafts.map((draft) => [draft.questionId, draft.answer]))).toEqual({
      staff: answer(null, 'not sure yet'),
      money: answer('dontKnow'),
    })
  })

  it('keeps an agreed answer as a proposal', async () => {
    const store = await openTestStore()
    const { roundId } = await aStoredRound(store, { mode: 'together' })
    expect(await saveAgreedAnswer(store, roundId, 'staff', agreement(4))).toEqual(OK)
    expect(await listAgreedAnswers(store, roundId)).toMatchObject([
      { agreed: agreement(4), standing: { state: 'proposed' }, notDiscussed: false },
    ])
  })

  it('is not done in the wrong mode, nor in a round that is not there', async () => {
    const store = await openTestStore()
    const alone = await aStoredRound(store)
    const together = await aStoredRound(store, { mode: 'together' })
    await expect(saveDraftAnswer(store, together.roundId, 'staff', answer(1))).rejects.toThrow()
    await expect(saveAgreedAnswer(store, alone.roundId, 'staff', agreement(1))).rejects.toThrow()
    expect(await saveDraftAnswer(store, 'none', 'staff', answer(1))).toMatchObject({
      kind: 'missing',
    })
    expect(await saveAgreedAnswer(store, 'none', 'staff', agreement(1))).toMatchObject({
      kind: 'missing',
    })
  })
})

describe('handing in', () => {
  it('names the blanks and changes nothing', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    const { roundId } = await aStoredRound(store)
    await saveDraftAnswer(store, roundId, 'staff', answer(3))
    expect(await handIn(store, roundId, ['staff', 'money', 'skills'])).toEqual({
      ok: false,
      kind: 'blank',
      questionIds: ['money', 'skills'],
    })
    expect(await rawRows(device, 'response')).toEqual([])
    expect(await saveDraftAnswer(store, roundId, 'staff', answer(4))).toEqual(OK)
  })

  it('seals one response without time or order, and locks the answers', async () => {
    const { device, store, roundId } = await aHandedInRound()
    const [response, ...more] = await rawRows(device, 'response')
    expect(more).toEqual([])
    expect(response).toMatchObject({ roundId, deleted: null, role: null })
    expect(response?.['counters']).toEqual({})
    expect(await saveDraftAnswer(store, roundId, 'staff', answer(5))).toEqual(LOCKED)
    expect(await choices(store, roundId)).toEqual(allAnswered(3))
    expect(await handIn(store, roundId, QUESTION_IDS)).toEqual({
      ok: false,
      kind: 'wrongStatus',
      status: 'agreeing',
    })
  })

  it('together locks the agreed answers and seals nothing', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    const { roundId } = await aStoredRound(store, { mode: 'together' })
    await saveAgreedAnswer(store, roundId, 'staff', agreement(2))
    expect(await handIn(store, roundId, ['staff'])).toEqual(OK)
    expect(await saveAgreedAnswer(store, roundId, 'staff', agreement(3))).toEqual(LOCKED)
    expect(await rawRows(device, 'response')).toEqual([])
  })

  it('can be taken back: the response is withdrawn for good, the answers are open', async () => {
    const { device, store, roundId } = await aHandedInRound()
    const [response] = await rawRows(device, 'response')
    expect(await takeBack(store, roundId)).toEqual(OK)
    expect(await rawRows(device, 'response')).toEqual([])
    expect(await rawRows(device, 'withdrawal')).toMatchObject([{ id: response?.['id'], roundId }])
    expect(await saveDraftAnswer(store, roundId, 'staff', answer(5))).toEqual(OK)
    expect(await handIn(store, roundId, QUESTION_IDS)).toEqual(OK)
    expect(await choices(store, roundId)).toMatchObject({ staff: 5, money: 3 })
    expect((await rawRows(device, 'response'))[0]?.['id']).not.toBe(response?.['id'])
  })
})

describe('closing', () => {
  it('keeps what was said and erases what it was made from', async () => {
    const { device, store, roundId, organisationId } = await aHandedInRound()
    expect(await closeRound(store, roundId, frozen(3))).toEqual({ ok: true, revision: 1 })
    expect(await rawRows(device, 'response')).toEqual([])
    expect(await rawRows(device, 'withdrawal')).toHaveLength(1)
    const drafts = await rawRows(device, 'draftAnswer')
    expect(drafts.every(isTombstone)).toBe(true)
    expect(await choices(store, roundId)).toEqual(allAnswered(3))
    expect(await listClosedRounds(store, organisationId)).toMatchObject([
      { round: { id: roundId, status: 'closed' }, closure: { revision: 1, closedAt: NOW } },
    ])
    expect(await saveDraftAnswer(store, roundId, 'staff', answer(1))).toEqual(LOCKED)
  })

  it('refuses answers that another tab has changed, and erases nothing', async () => {
    const { device, store, roundId } = await aHandedInRound()
    expect(await closeRound(store, roundId, frozen(4))).toEqual({ ok: false, kind: 'changed' })
    expect(await rawRows(device, 'response')).toHaveLength(1)
    expect(await rawRows(device, 'closure')).toEqual([])
  })

  it('refuses words that another tab has changed', async () => {
    const store = await openTestStore()
    const { roundId } = await aStoredRound(store, { mode: 'together' })
    await saveAgreedAnswer(store, roundId, 'staff', agreement(2))
    await handIn(store, roundId, ['staff'])
    const seen = aFrozenQuestion('staff', 2, { reason: 'another why' })
    const content = aClosureContent({}, { mode: 'together', questions: [seen] })
    expect(await closeRound(store, roundId, content)).toEqual({ ok: false, kind: 'changed' })
    expect((await readRound(store, roundId))?.round.status).toBe('agreeing')
  })

  it('erases nothing when the closure cannot be stored', async () => {
    const { device, store, roundId } = await aHandedInRound()
    const broken = { ...frozen(3), roundDate: 'yesterday' }
    await expect(closeRound(store, roundId, broken)).rejects.toThrow('Not a valid closure')
    expect(await rawRows(device, 'response')).toHaveLength(1)
    expect(await rawRows(device, 'draftAnswer')).toHaveLength(8)
    expect(await choices(store, roundId)).toEqual(allAnswered(3))
  })

  it('needs a hand-in first', async () => {
    const store = await openTestStore()
    const { roundId } = await aStoredRound(store)
    await answerAll(store, roundId, 3)
    expect(await closeRound(store, roundId, frozen(3))).toMatchObject({ kind: 'wrongStatus' })
    expect(await takeBack(store, roundId)).toMatchObject({ kind: 'wrongStatus' })
    expect(await reopenRound(store, roundId, 'why')).toMatchObject({ kind: 'wrongStatus' })
  })
})

describe('reopening', () => {
  it('makes the answers again from the closure, counted and with its reason', async () => {
    const { store, roundId } = await aHandedInRound()
    await closeRound(store, roundId, frozen(3))
    expect(await reopenRound(store, roundId, ' ')).toEqual({ ok: false, kind: 'noteMissing' })
    expect(await reopenRound(store, roundId, 'A figure was wrong')).toEqual(OK)
    const records = await readRound(store, roundId)
    expect(records).toMatchObject({
      round: { status: 'reopened', reopenings: [{ at: NOW, note: 'A figure was wrong' }] },
      closures: [{ revision: 1 }],
    })
    const drafts = Object.fromEntries(
      (records?.drafts ?? []).map((draft) => [draft.questionId, draft.answer]),
    )
    expect(drafts['staff']).toEqual({ choice: 3, howSure: 2, note: 'staff' })
    expect(Object.keys(drafts)).toHaveLength(8)
  })

  it('leads to the next revision, which stands before the first', async () => {
    const { store, roundId, organisationId } = await aHandedInRound()
    await closeRound(store, roundId, frozen(3))
    await reopenRound(store, roundId, 'A figure was wrong')
    await answerAll(store, roundId, 4)
    await handIn(store, roundId, QUESTION_IDS)
    await takeBack(store, roundId)
    expect((await readRound(store, roundId))?.round.status).toBe('reopened')
    await handIn(store, roundId, QUESTION_IDS)
    expect(await closeRound(store, roundId, frozen(4))).toEqual({ ok: true, revision: 2 })
    expect(await choices(store, roundId)).toEqual(allAnswered(4))
    expect((await listClosedRounds(store, organisationId))[0]?.closure.revision).toBe(2)
    expect((await readRound(store, roundId))?.closures).toHaveLength(2)
  })

  it('together unlocks the agreed answers', async () => {
    const store = await openTestStore()
    const { roundId } = await aStoredRound(store, { mode: 'together' })
    await saveAgreedAnswer(store, roundId, 'staff', agreement(2))
    await handIn(store, roundId, ['staff'])
    const questions = [aFrozenQuestion('staff', 2, { reason: 'why' })]
    await closeRound(store, roundId, aClosureContent({}, { mode: 'together', questions }))
    await reopenRound(store, roundId, 'New figures')
    expect(await choices(store, roundId)).toEqual({ staff: 2 })
    expect(await saveAgreedAnswer(store, roundId, 'staff', agreement(3))).toEqual(OK)
  })

  it('of a round that is not there says so', async () => {
    const store = await openTestStore()
    for (const step of [
      handIn(store, 'none', []),
      takeBack(store, 'none'),
      reopenRound(store, 'none', 'x'),
    ]) {
      expect(await step).toEqual({ ok: false, kind: 'missing' })
    }
  })
})
