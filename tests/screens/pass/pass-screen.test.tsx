import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IDBObjectStore } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Factories } from '#src/storage/db.ts'
import { paths } from '#src/paths.ts'
import { currentSet } from '#src/questions/sets.ts'
import { listDraftAnswers, saveDraftAnswer } from '#src/storage/draft-answers.ts'
import type { Store } from '#src/storage/handle.ts'
import { startI18n, words } from '#src/i18n/words.ts'
import { saveRoundDetails } from '#src/storage/rounds.ts'
import { aDevice, openTestStore, rawRows } from '#tests/storage/test-store.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { addOddWords, oddSet, oddSets } from '#tests/support/odd-set.ts'
import {
  answerAll,
  aWorkshop,
  follow,
  handInOnPaper,
  openWorkshop,
  pressButton,
} from '#tests/support/passed-tablet.tsx'

let device: Factories
let store: Store

addDialogMethods()

beforeEach(async () => {
  sessionStorage.clear()
  localStorage.clear()
  // jsdom has none.
  Element.prototype.scrollIntoView = () => undefined
  device = aDevice()
  store = await openTestStore(device, { ids: () => crypto.randomUUID() })
  if (!words.isInitialized) await startI18n('en')
  addOddWords()
})

const QUESTIONS = oddSet.questions.length
const FIRST = oddSet.questions[0]?.id ?? ''
const HAND_ON = 'Please hand the tablet to the next person'
const NOTE = 'Nobody else may read this'

const openAt = (at: string) => openWorkshop(store, at, oddSets)
const findHeading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
const drafts = (roundId: string) => listDraftAnswers(store, roundId)

/** A person answers all with this statement, writes a note, and stands at the check page. */
async function answer(stage: number): Promise<void> {
  await answerAll(stage, QUESTIONS)
  await follow(/^Change Name of a$/)
  await userEvent.click(await screen.findByRole('textbox', { name: /Your note/ }))
  await userEvent.paste(NOTE)
  await screen.findByText('Saved on this device')
  await follow(/back to the check page/)
  await findHeading('Check your answers')
  await screen.findByText(NOTE)
}

async function handIn(stage = 4): Promise<string> {
  await answer(stage)
  await pressButton('Hand in')
  await findHeading('Handed in. Thank you.')
  return screen.getByText(/^[\dA-Z]{3}-[\dA-Z]{3}$/).textContent
}

describe('a tablet that is passed round', () => {
  it('goes from one person to the next, who finds nothing of the last', async () => {
    const { roundId } = await aWorkshop(store, { set: oddSet })
    const { container, history } = await openAt(paths.pass(roundId))
    await findHeading(HAND_ON)
    const code = await handIn()
    expect(container.textContent).not.toContain(NOTE)
    expect(container.textContent).not.toContain('at 4')
    expect(await rawRows(device, 'draftAnswer')).toEqual([])
    expect(await rawRows(device, 'response')).toHaveLength(1)

    await pressButton('Give the tablet on')
    await findHeading(HAND_ON)
    expect(history.at(-1)).toBe(paths.pass(roundId))
    expect(container.textContent).not.toContain(code)
    await pressButton('Start')
    await screen.findByText(new RegExp(`Question 1 of ${QUESTIONS}`))
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('')
    expect(screen.getAllByRole('link', { name: /, not answered$/ })).toHaveLength(QUESTIONS)
  })

  it('keeps nothing of a person in the tab', async () => {
    const { roundId } = await aWorkshop(store, { set: oddSet })
    await openAt(paths.pass(roundId))
    const code = await handIn()
    const kept = JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)])
    for (const said of [NOTE, code, roundId, FIRST]) expect(kept).not.toContain(said)
    expect(document.title).not.toContain(code)
  })

  it.each([
    ['the check page', (id: string) => paths.check(id)],
    ['a question', (id: string) => paths.question(id, 2)],
    ['a question that was changed', (id: string) => paths.change(id, 2)],
  ])('leads from %s to the next person, after Back or Reload', async (_where, at) => {
    const { roundId } = await aWorkshop(store, { set: oddSet })
    const { unmount } = await openAt(paths.pass(roundId))
    const code = await handIn()
    unmount()
    const { container, history } = await openAt(at(roundId))
    await findHeading(HAND_ON)
    expect(history).toEqual([paths.pass(roundId)])
    for (const said of [NOTE, code]) expect(container.textContent).not.toContain(said)
  })

  it('shows an open question of another tab no longer, once the person has handed in', async () => {
    const { roundId } = await aWorkshop(store, { set: oddSet })
    const { unmount } = await openAt(paths.pass(roundId))
    await answer(4)
    unmount()
    const here = await openAt(paths.check(roundId))
    await findHeading('Check your answers')
    const there = await openAt(paths.change(roundId, 2))
    await waitFor(() => expect(there.container.textContent).toContain(NOTE))
    await userEvent.click(screen.getByRole('button', { name: 'Hand in' }))
    await waitFor(() => expect(there.history.at(-1)).toBe(paths.pass(roundId)))
    expect(there.container.textContent).not.toContain(NOTE)
    expect(here.container.textContent).toContain('Your code')
  })

  it('says no answer aloud by itself', async () => {
    const { roundId } = await aWorkshop(store, { set: oddSet })
    await openAt(paths.pass(roundId))
    const code = await handIn()
    const spoken = [...document.querySelectorAll('[role=status],[role=alert],[aria-live]')]
    for (const { textContent } of spoken) {
      expect(textContent).not.toMatch(new RegExp(`${NOTE}|${code}| at \\d`))
    }
  })

  it('has no way to home, evidence, result or another person', async () => {
    const { roundId } = await aWorkshop(store, { set: oddSet, handedIn: [2] })
    const { container } = await openAt(paths.pass(roundId))
    await pressButton('Start')
    await screen.findByText(new RegExp(`Question 1 of ${QUESTIONS}`))
    const question = new RegExp(`^/round/${roundId}/(question/\\d+|check|pass)$`)
    const ways = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    expect(ways.filter((way) => !question.test(way ?? ''))).toEqual([])
    expect(screen.getByText(/Notes can one day be published/)).toBeDefined()
    expect(screen.getByRole('link', { name: 'Back' }).getAttribute('href')).toBe(
      paths.pass(roundId),
    )
  })
})

describe('somebody who began and went away', () => {
  async function leaveOne() {
    const { roundId } = await aWorkshop(store, { set: oddSet })
    const answer = { choice: 5, howSure: null, note: NOTE } as const
    await saveDraftAnswer(store, roundId, FIRST, answer)
    const opened = await openAt(paths.question(roundId, 1))
    await screen.findByRole('heading', { level: 2, name: /Somebody began/ })
    expect(opened.container.textContent).not.toContain(NOTE)
    return { roundId, ...opened }
  }

  it('can go on where they were', async () => {
    const { roundId, history } = await leaveOne()
    await pressButton('Go on with the answers that somebody began')
    await screen.findByText(new RegExp(`Question 2 of ${QUESTIONS}`))
    expect(history.at(-1)).toBe(paths.question(roundId, 2))
    expect(await drafts(roundId)).toHaveLength(1)
  })

  it('is forgotten when the next one begins anew and means it', async () => {
    const { roundId } = await leaveOne()
    await pressButton('Begin anew')
    await pressButton('No, keep them')
    expect(await drafts(roundId)).toHaveLength(1)
    await pressButton('Begin anew')
    await pressButton('Yes, begin anew')
    await screen.findByText(new RegExp(`Question 1 of ${QUESTIONS}`))
    expect(await drafts(roundId)).toEqual([])
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
  })

  it('can stop, and then nothing of theirs stays', async () => {
    const { roundId } = await leaveOne()
    await pressButton('Go on with the answers that somebody began')
    await pressButton('Stop and forget my answers')
    await pressButton('Stop and forget them')
    await findHeading(HAND_ON)
    expect(await drafts(roundId)).toEqual([])
    expect(screen.getByRole('button', { name: 'Start' })).toBeDefined()
  })

  it('can stop in the middle of a change, and the tab does not know of which', async () => {
    const { roundId } = await aWorkshop(store, { set: oddSet })
    await openAt(paths.pass(roundId))
    await answerAll(3, QUESTIONS)
    await follow(/^Change Name of a$/)
    await pressButton('Stop and forget my answers')
    await pressButton('Stop and forget them')
    await findHeading(HAND_ON)
    expect(Object.entries(sessionStorage)).toEqual([])
  })

  it('loses nothing that the device refused, until they stop', async () => {
    const { roundId } = await aWorkshop(store, { set: oddSet })
    const opened = await openAt(paths.pass(roundId))
    await pressButton('Start')
    const refuse = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError')
    })
    await userEvent.click((await screen.findAllByRole('radio'))[2] ?? document.body)
    await screen.findByText(/Not saved/)
    refuse.mockRestore()
    opened.unmount()
    await openAt(paths.pass(roundId))
    await pressButton('Begin anew')
    await pressButton('Yes, begin anew')
    await screen.findByText(new RegExp(`Question 1 of ${QUESTIONS}`))
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
    expect(await drafts(roundId)).toEqual([])
  })
})

describe('handing in at the tablet', () => {
  it('is refused when as many as expected have done so, and loses nothing', async () => {
    const { roundId } = await aWorkshop(store, { set: oddSet, expected: 1 })
    await openAt(paths.pass(roundId))
    await answer(3)
    await handInOnPaper(store, roundId, 2, oddSet)
    await pressButton('Hand in')
    await screen.findByText(/as many people as were expected have done so/)
    expect(await drafts(roundId)).toHaveLength(QUESTIONS)
    expect(screen.getByText(NOTE)).toBeDefined()
    expect(screen.getByRole('link', { name: 'I run this session' }).getAttribute('href')).toBe(
      paths.gather(roundId),
    )
    await saveRoundDetails(store, roundId, { expected: 2 })
    await pressButton('Hand in')
    await findHeading('Handed in. Thank you.')
  })

  it('waits for a note that is too long to be saved', async () => {
    const { roundId } = await aWorkshop(store, { set: oddSet })
    await openAt(paths.pass(roundId))
    await answerAll(3, QUESTIONS)
    await follow(/^Change Name of a$/)
    await userEvent.click(await screen.findByRole('textbox', { name: /Your note/ }))
    await userEvent.paste('x'.repeat(10_001))
    await screen.findByText(/too long by 1 letter/)
    await follow(/back to the check page/)
    await pressButton('Hand in')
    await screen.findByText(/Your answer to question 2 is not saved yet/)
    expect(await rawRows(device, 'response')).toEqual([])
  })

  it('tells the next person before they answer that there is no room', async () => {
    const { roundId } = await aWorkshop(store, { set: oddSet, expected: 1, handedIn: [3] })
    await openAt(paths.pass(roundId))
    await screen.findByRole('heading', { name: 'There is no room for one more' })
    expect(screen.queryByRole('button', { name: 'Start' })).toBeNull()
  })

  it('works with the eight questions that ship', async () => {
    const { roundId } = await aWorkshop(store)
    await openWorkshop(store, paths.pass(roundId))
    await answerAll(2, currentSet.questions.length)
    await pressButton('Hand in')
    await findHeading('Handed in. Thank you.')
    expect(await rawRows(device, 'response')).toHaveLength(1)
  })
})
