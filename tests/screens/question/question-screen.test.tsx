import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IDBObjectStore } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Choice } from '#src/domain/answer/answer.ts'
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

async function openAt(at: string) {
  const pattern = at.endsWith('/change') ? patterns.change : patterns.question
  const rendered = await renderScreen(QuestionScreen, { pattern, at, store })
  await screen.findByRole('heading', { level: 1 })
  return rendered
}

/** Not by its words, which may change. */
function statement(stage: number): HTMLElement {
  const radio = screen.getAllByRole('radio')[stage - 1]
  if (radio === undefined) throw new Error(`No statement ${stage}`)
  return radio
}

const linkTo = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href')

async function openQuestion(number: number, round: Partial<SetUp['round']> = {}) {
  const { roundId } = await aStoredRound(store, { questionsVersion: REAL, ...round })
  return { roundId, ...(await openAt(paths.question(roundId, number))) }
}

describe('a question', () => {
  it('saves a chosen statement at once and says so after it is stored', async () => {
    const { roundId } = await openQuestion(1)
    await userEvent.click(statement(3))
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
    const first = statement(1)
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

  it('says whose round it is', async () => {
    await openQuestion(1)
    expect(screen.getByText('Northwick Council').parentElement?.textContent).toBe(
      'Northwick Council · Autumn 2026 · One person’s view',
    )
  })

  it('asks for nothing but the answer: all that can be written is optional', async () => {
    await openQuestion(1, { mode: 'together' })
    const fields = screen.getAllByRole('textbox')
    expect(fields).toHaveLength(3)
    for (const field of fields) {
      expect(document.querySelector(`label[for="${field.id}"]`)?.textContent).toMatch(
        /\(optional\)$/,
      )
    }
  })

  it('leads to its help, opened, where that is out of sight', async () => {
    const scroll = vi.fn<() => void>()
    Element.prototype.scrollIntoView = scroll
    await openQuestion(1)
    const help = screen.getByRole('complementary', { name: 'Help with this question' })
    const first = (await within(help).findByText('Why we ask')).closest('details')
    expect(first?.open).toBe(false)
    await userEvent.click(screen.getByRole('button', { name: 'Help with this question' }))
    expect(first?.open).toBe(true)
    expect(document.activeElement).toBe(help)
    expect(scroll.mock.contexts).toEqual([help])
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

describe('a question that one came to from the check page', () => {
  const DONE = 'Done – back to the check page'

  it('leads straight back there', async () => {
    const { roundId } = await aStoredRound(store, { questionsVersion: REAL })
    const { history } = await openAt(paths.change(roundId, 3))
    expect(screen.queryByRole('link', { name: 'Next' })).toBeNull()
    expect(screen.queryByRole('link', { name: 'Back' })).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: 'I do not know' }))
    await screen.findByText('Saved on this device')
    screen.getByRole('link', { name: DONE }).focus()
    await userEvent.keyboard('{Enter}')
    expect(history.at(-1)).toBe(paths.check(roundId))
  })

  it('leads to the others so that each of them leads back too', async () => {
    const { roundId } = await aStoredRound(store, { questionsVersion: REAL })
    await openAt(paths.change(roundId, 8))
    expect(linkTo(/^Go to question 2:/)).toBe(paths.change(roundId, 2))
    expect(linkTo(DONE)).toBe(paths.check(roundId))
  })
})

describe('a question that is handed in', () => {
  async function openHandedIn(number: number, choice: Choice = 2) {
    const { roundId } = await aStoredRound(store, { questionsVersion: REAL })
    await saveDraftAnswer(store, roundId, 'why-it-matters', { choice, howSure: 3, note: 'Mine' })
    await handIn(store, roundId, ['why-it-matters'])
    await openAt(paths.question(roundId, number))
    await screen.findByText(/These answers are handed in/)
    return roundId
  }

  it('can be read, all of it, and not changed', async () => {
    const roundId = await openHandedIn(1)
    expect(screen.queryAllByRole('radio')).toEqual([])
    expect(screen.getByText('Very sure')).toBeDefined()
    expect(screen.getByText('Mine')).toBeDefined()
    expect(screen.queryByText(/Read all five/)).toBeNull()
    expect(linkTo('Go to the result')).toBe(paths.result(roundId))
  })

  it('leads on and back like any other', async () => {
    const roundId = await openHandedIn(2)
    expect(linkTo('Back')).toBe(paths.question(roundId, 1))
    expect(linkTo('Next')).toBe(paths.question(roundId, 3))
    expect(screen.getByText('No answer yet')).toBeDefined()
  })

  it('leads from the last one to all the answers', async () => {
    const roundId = await openHandedIn(8)
    expect(linkTo('All the answers')).toBe(paths.check(roundId))
  })

  it('is locked behind the address of a change too', async () => {
    const roundId = await openHandedIn(1)
    cleanup()
    await openAt(paths.change(roundId, 1))
    await screen.findByText(/These answers are handed in/)
    expect(screen.queryAllByRole('radio')).toEqual([])
  })
})

describe('an address with a number that is no question', () => {
  it.each(['0', '9', '-1', '1.5', '2x', 'last', '99999999999999999999'])(
    'such as %s says so and has a way to all of them',
    async (number) => {
      const { roundId } = await aStoredRound(store, { questionsVersion: REAL })
      await openAt(`/round/${roundId}/question/${number}`)
      screen.getByRole('heading', { name: 'This round has no such question' })
      expect(screen.getByText('Its questions have the numbers 1 to 8.')).toBeDefined()
      expect(linkTo('See all the questions')).toBe(paths.check(roundId))
    },
  )
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
  const version = { setId: oddSet.id, ...oddSet.version }
  const last = 'long-name-of-a-question-2'

  async function openOdd(number: number, handedIn = false) {
    if (!words.isInitialized) await startI18n('en')
    addOddWords()
    const { roundId } = await aStoredRound(store, { questionsVersion: version })
    if (handedIn) {
      await saveDraftAnswer(store, roundId, last, { choice: 4, howSure: null, note: '' })
      await handIn(store, roundId, [last])
    }
    const at = paths.question(roundId, number)
    await renderScreen(QuestionScreen, { pattern: patterns.question, at, store, sets: oddSets })
    await screen.findByRole('heading', { level: 1 })
    return roundId
  }

  it('is asked in its own words and number', async () => {
    await openOdd(3)
    await screen.findByText(`Question 3 of 3 · Name of ${last}`)
    expect(screen.getAllByRole('link', { name: /^Go to question/ })).toHaveLength(3)
    await userEvent.click(screen.getByRole('radio', { name: `${last} at 4` }))
    await screen.findByText('Saved on this device')
    expect(screen.getByRole('link', { name: 'Check my answers' })).toBeDefined()
  })

  it('is helped in its own words', async () => {
    await openOdd(2)
    await screen.findByText(/Fact of a/)
  })

  it('can be read after it is handed in', async () => {
    const roundId = await openOdd(3, true)
    await screen.findByText(`${last} at 4`)
    expect(linkTo('Back')).toBe(paths.question(roundId, 2))
    expect(linkTo('All the answers')).toBe(paths.check(roundId))
  })

  it('ends where its questions end', async () => {
    await openOdd(4)
    expect(screen.getByText('Its questions have the numbers 1 to 3.')).toBeDefined()
  })
})
