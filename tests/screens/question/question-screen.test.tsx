import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IDBObjectStore } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { startI18n, words } from '#src/i18n/words.ts'
import { patterns, paths } from '#src/paths.ts'
import { QuestionScreen } from '#src/screens/question/QuestionScreen.tsx'
import { listAgreedAnswers } from '#src/storage/agreed-answers.ts'
import { listDraftAnswers, saveDraftAnswer } from '#src/storage/draft-answers.ts'
import { handIn } from '#src/storage/round-life.ts'
import type { Store } from '#src/storage/handle.ts'
import type { SetUp } from '#src/storage/rounds.ts'
import { aStoredRound, openTestStore } from '#tests/storage/test-store.ts'
import { addOddWords, oddSet, oddSets } from '#tests/support/odd-set.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

const REAL = { setId: 'race-equality', major: 1, minor: 0 }
let store: Store

beforeEach(async () => {
  store = await openTestStore()
})

async function openQuestion(number: number, round: Partial<SetUp['round']> = {}) {
  const { roundId } = await aStoredRound(store, { questionsVersion: REAL, ...round })
  const rendered = await renderScreen(QuestionScreen, {
    pattern: patterns.question,
    at: paths.question(roundId, number),
    store,
  })
  await screen.findByRole('heading', { level: 1 })
  return { roundId, ...rendered }
}

describe('a question', () => {
  it('saves a chosen statement at once and says so after it is stored', async () => {
    const { roundId } = await openQuestion(1)
    await userEvent.click(screen.getByRole('radio', { name: /We have looked at local facts/ }))
    await screen.findByText('Saved on this device')
    const [draft] = await listDraftAnswers(store, roundId)
    expect(draft?.answer).toEqual({ choice: 3, howSure: null, note: '' })
  })

  it('keeps choice, how sure and note together', async () => {
    const { roundId } = await openQuestion(2)
    await userEvent.click(screen.getByRole('radio', { name: 'I do not know' }))
    await userEvent.click(screen.getByRole('radio', { name: 'Very sure' }))
    await userEvent.type(screen.getByRole('textbox', { name: /Your note/ }), 'Ask finance')
    await waitFor(async () => {
      const [draft] = await listDraftAnswers(store, roundId)
      expect(draft?.answer).toEqual({ choice: 'dontKnow', howSure: 3, note: 'Ask finance' })
    })
  })

  it('takes number keys only while the statements have focus', async () => {
    await openQuestion(1)
    const first = screen.getByRole('radio', { name: /not an issue for us/ })
    await userEvent.type(screen.getByRole('textbox', { name: /Your note/ }), '4')
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
    first.focus()
    await userEvent.keyboard('4')
    expect(screen.getByRole('radio', { checked: true })).toHaveProperty('value', '4')
    await userEvent.keyboard('0')
    expect(screen.getByRole('radio', { checked: true })).toHaveProperty('value', 'dontKnow')
  })

  it('shows no stage names while a person answers, unless the round was set up so', async () => {
    const plain = await openQuestion(1)
    expect(screen.queryByText(/^developing$/i)).toBeNull()
    plain.unmount()
    await openQuestion(1, { stageNamesShown: true })
    expect(screen.getByText(/^developing$/i)).toBeDefined()
  })

  it('warns beside the note that it could be published', async () => {
    await openQuestion(1)
    const note = screen.getByRole('textbox', { name: /Your note/ })
    const hint = document.getElementById(note.getAttribute('aria-describedby') ?? '')
    expect(hint?.textContent).toContain('published')
  })

  it('asks for a reason when the answer is agreed in one talk', async () => {
    const { roundId } = await openQuestion(3, { mode: 'together' })
    await userEvent.type(screen.getByRole('textbox', { name: /Why did you agree/ }), 'Two forums')
    await waitFor(async () => {
      const [agreed] = await listAgreedAnswers(store, roundId)
      expect(agreed?.agreed.reason).toBe('Two forums')
    })
  })

  it('follows what another tab wrote', async () => {
    const { roundId } = await openQuestion(1)
    await saveDraftAnswer(store, roundId, 'why-it-matters', {
      choice: 5,
      howSure: null,
      note: 'from the other tab',
    })
    await screen.findByDisplayValue('from the other tab')
    expect(screen.getByRole('radio', { checked: true })).toHaveProperty('value', '5')
  })

  it('can be read but not changed after handing in', async () => {
    const { roundId } = await aStoredRound(store, { questionsVersion: REAL })
    const ids = ['why-it-matters']
    await saveDraftAnswer(store, roundId, 'why-it-matters', { choice: 2, howSure: null, note: 'n' })
    await handIn(store, roundId, ids)
    await renderScreen(QuestionScreen, {
      pattern: patterns.question,
      at: paths.question(roundId, 1),
      store,
    })
    await screen.findByText(/These answers were handed in/)
    expect(screen.queryAllByRole('radio')).toEqual([])
  })

  it('says so when the round is not on this device', async () => {
    await renderScreen(QuestionScreen, {
      pattern: patterns.question,
      at: paths.question('no-such-round', 1),
      store,
    })
    await screen.findByRole('heading', { name: 'This round is not on this device' })
    expect(screen.getByRole('link', { name: 'Go to the start' })).toBeDefined()
  })
})

describe('an answer that the device did not take', () => {
  it('waits for the person and is saved when they come back', async () => {
    const { roundId } = await aStoredRound(store, { questionsVersion: REAL })
    const at = paths.question(roundId, 2)
    const open = () => renderScreen(QuestionScreen, { pattern: patterns.question, at, store })
    const first = await open()
    await screen.findByRole('heading', { level: 1 })
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await userEvent.click(screen.getByRole('radio', { name: 'I do not know' }))
    await screen.findByText(/Not saved/)
    first.unmount()
    put.mockRestore()

    await open()
    await screen.findByText('Saved on this device')
    expect(screen.getByRole('radio', { checked: true })).toHaveProperty('value', 'dontKnow')
    const [draft] = await listDraftAnswers(store, roundId)
    expect(draft?.answer.choice).toBe('dontKnow')
  })

  it('is not cut when it is too long: it says so and saves once it is shorter', async () => {
    const { roundId } = await openQuestion(1)
    const note = screen.getByRole('textbox', { name: /Your note/ })
    fireEvent.change(note, { target: { value: 'x'.repeat(10_014) } })
    await screen.findByText(/too long by 14 letters/)
    expect(screen.queryByText('Saved on this device')).toBeNull()
    expect(await listDraftAnswers(store, roundId)).toEqual([])
    fireEvent.change(note, { target: { value: 'x'.repeat(10_000) } })
    await screen.findByText('Saved on this device')
    const [draft] = await listDraftAnswers(store, roundId)
    expect(draft?.answer.note).toHaveLength(10_000)
  })
})

describe('another set of questions', () => {
  it('is asked in its own words and number', async () => {
    if (!words.isInitialized) await startI18n('en')
    addOddWords()
    const version = { setId: oddSet.id, ...oddSet.version }
    const { roundId } = await aStoredRound(store, { questionsVersion: version })
    await renderScreen(QuestionScreen, {
      pattern: patterns.question,
      at: paths.question(roundId, 3),
      store,
      sets: oddSets,
    })
    await screen.findByText('Question 3 of 3 · Name of long-name-of-a-question-2')
    await userEvent.click(screen.getByRole('radio', { name: 'long-name-of-a-question-2 at 4' }))
    await screen.findByText('Saved on this device')
    expect(screen.getByRole('link', { name: 'Check my answers' })).toBeDefined()
  })
})
