import { describe, expect, it } from 'vitest'
import type { Choice } from '#src/domain/answer/answer.ts'
import { BLANK_ANSWER } from '#src/domain/round/question-answer.ts'
import { saveDraftAnswer } from '#src/storage/draft-answers.ts'
import {
  addPaperResponse,
  forgetDrafts,
  handInFromTablet,
  receive,
  withdrawResponse,
} from '#src/storage/gathering.ts'
import { revealRound, takeGroupAnswers } from '#src/storage/reveals.ts'
import { QUESTION_IDS } from '#tests/support/records.ts'
import { aDevice, aStoredRound, openTestStore, rawRows } from './test-store.ts'

async function startRound(expected: number | null = null) {
  const device = aDevice()
  const store = await openTestStore(device, { ids: () => crypto.randomUUID() })
  const { roundId } = await aStoredRound(store, { mode: 'eachFirst', expected })
  return { device, store, roundId }
}

type Started = Awaited<ReturnType<typeof startRound>>

async function answerAll({ store, roundId }: Started, choice: Choice, note = '') {
  for (const questionId of QUESTION_IDS) {
    await saveDraftAnswer(store, roundId, questionId, { choice, howSure: null, note })
  }
}

async function handIn(started: Started, choice: Choice, note = '') {
  await answerAll(started, choice, note)
  return handInFromTablet(started.store, started.roundId, QUESTION_IDS)
}

describe('a tablet that is passed round', () => {
  it('keeps nothing of a person once they have handed in', async () => {
    const started = await startRound()
    const handed = await handIn(started, 4, 'a note of mine')
    expect(handed).toMatchObject({ ok: true, code: expect.stringMatching(/^\w{3}-\w{3}$/) })
    expect(await rawRows(started.device, 'draftAnswer')).toEqual([])
    expect(await rawRows(started.device, 'response')).toHaveLength(1)
  })

  it('keeps responses without a time, an order or a count', async () => {
    const started = await startRound()
    await handIn(started, 4)
    const [row] = await rawRows(started.device, 'response')
    expect(Object.keys(row ?? {}).toSorted()).toEqual([
      'answers',
      'counters',
      'deleted',
      'id',
      'role',
      'roundId',
    ])
    expect(row).toMatchObject({ counters: {}, deleted: null, role: null })
  })

  it('does not take an answer that is not whole, and changes nothing', async () => {
    const started = await startRound()
    const { store, roundId, device } = started
    await saveDraftAnswer(store, roundId, QUESTION_IDS[0] ?? '', {
      choice: 3,
      howSure: null,
      note: '',
    })
    expect(await handInFromTablet(store, roundId, QUESTION_IDS)).toEqual({
      ok: false,
      kind: 'blank',
      questionIds: QUESTION_IDS.slice(1),
    })
    expect(await rawRows(device, 'draftAnswer')).toHaveLength(1)
    expect(await rawRows(device, 'response')).toEqual([])
  })

  it('stops at the number that is expected, and keeps what was typed', async () => {
    const started = await startRound(1)
    await handIn(started, 2)
    expect(await handIn(started, 3)).toEqual({ ok: false, kind: 'enough' })
    expect(await rawRows(started.device, 'draftAnswer')).toHaveLength(QUESTION_IDS.length)
  })

  it('forgets somebody who went away', async () => {
    const started = await startRound()
    await answerAll(started, 3)
    await forgetDrafts(started.store, started.roundId)
    expect(await rawRows(started.device, 'draftAnswer')).toEqual([])
  })
})

describe('a response', () => {
  it('from paper is sealed like any other', async () => {
    const { store, roundId, device } = await startRound()
    const answers = Object.fromEntries(
      QUESTION_IDS.map((question) => [question, { ...BLANK_ANSWER, choice: 'dontKnow' as const }]),
    )
    expect(await addPaperResponse(store, roundId, QUESTION_IDS, answers)).toMatchObject({
      ok: true,
    })
    expect(await rawRows(device, 'response')).toHaveLength(1)
  })

  it('is taken back with its code, for good', async () => {
    const started = await startRound()
    const { store, roundId, device } = started
    const handed = await handIn(started, 5, 'not for long')
    if (!handed.ok) throw new Error(handed.kind)
    const [row] = await rawRows(device, 'response')
    expect(await withdrawResponse(store, roundId, 'ZZZ-ZZZ')).toEqual({
      ok: false,
      kind: 'noSuchCode',
    })
    expect(await withdrawResponse(store, roundId, handed.code)).toEqual({ ok: true })
    expect(await rawRows(device, 'response')).toEqual([])
    const { id, ...fields } = row as unknown as Parameters<typeof receive>[3] & { id: string }
    expect(await receive(store, roundId, id, fields)).toEqual({ ok: false, kind: 'withdrawn' })
  })
})

describe('a reveal', () => {
  it('waits for five, then keeps what the room sees and no more', async () => {
    const started = await startRound()
    const { store, roundId, device } = started
    for (const choice of [2, 2, 2, 2] as const) await handIn(started, choice)
    expect(await revealRound(store, roundId, QUESTION_IDS)).toEqual({
      ok: false,
      kind: 'tooFew',
      missing: 1,
    })
    await handIn(started, 5)
    expect(await revealRound(store, roundId, QUESTION_IDS)).toEqual({ ok: true })
    const [reveal] = await rawRows(device, 'reveal')
    expect(JSON.stringify(reveal)).not.toMatch(/"2":4/)
    expect(await rawRows(device, 'round')).toMatchObject([{ status: 'revealed' }])
  })

  it('lets the group’s answer be taken for what was not talked about', async () => {
    const started = await startRound()
    const { store, roundId, device } = started
    for (const choice of [2, 2, 3, 4, 4, 5] as const) await handIn(started, choice)
    await revealRound(store, roundId, QUESTION_IDS)
    expect(await takeGroupAnswers(store, roundId, QUESTION_IDS)).toEqual({ ok: true, left: 0 })
    const agreed = await rawRows(device, 'agreedAnswer')
    expect(agreed).toHaveLength(QUESTION_IDS.length)
    expect(agreed[0]).toMatchObject({ agreed: { choice: 3 }, notDiscussed: true })
  })

  it('says for how many there is no answer of the group', async () => {
    const started = await startRound()
    const { store, roundId } = started
    for (const choice of [3, 3, 3, 3, 3] as const) await handIn(started, choice)
    await revealRound(store, roundId, QUESTION_IDS)
    const left = QUESTION_IDS.length
    expect(await takeGroupAnswers(store, roundId, QUESTION_IDS)).toEqual({ ok: true, left })
  })
})

describe('the role of a person', () => {
  const roles = [{ id: 'member', name: 'Councillor', expected: 12 }]

  it.each([
    ['one that the round has', 'member', 'member'],
    ['none', null, null],
    ['one that it does not have', 'stranger', null],
  ] as const)('that chose %s is sealed as such', async (_what, chosen, kept) => {
    const device = aDevice()
    const store = await openTestStore(device)
    const { roundId } = await aStoredRound(store, { mode: 'eachFirst', roles })
    await answerAll({ device, store, roundId }, 3)
    await handInFromTablet(store, roundId, QUESTION_IDS, chosen)
    const answers = Object.fromEntries(
      QUESTION_IDS.map((id) => [id, { ...BLANK_ANSWER, choice: 4 as const }]),
    )
    await addPaperResponse(store, roundId, QUESTION_IDS, answers, chosen)
    const rows = await rawRows(device, 'response')
    expect(rows.map(({ role }) => role)).toEqual([kept, kept])
  })
})
