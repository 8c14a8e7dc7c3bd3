import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Choice } from '#src/domain/answer/answer.ts'
import { patterns, paths } from '#src/paths.ts'
import { currentSet } from '#src/questions/sets.ts'
import { CheckScreen } from '#src/screens/check/CheckScreen.tsx'
import { startI18n, words } from '#src/i18n/words.ts'
import { saveDraftAnswer } from '#src/storage/draft-answers.ts'
import type { Store } from '#src/storage/handle.ts'
import { handIn, reopenRound } from '#src/storage/round-life.ts'
import { getRound } from '#src/storage/round-list.ts'
import { aClosedRound } from '#tests/screens/progress/closed-round.ts'
import { aStoredRound, openTestStore } from '#tests/storage/test-store.ts'
import { aHandedInRound } from '#tests/support/handed-in.ts'
import { addOddWords, oddSet, oddSets, type TestSets } from '#tests/support/odd-set.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

let store: Store

const scroll = vi.fn<() => void>()

beforeEach(async () => {
  sessionStorage.clear()
  Element.prototype.scrollIntoView = scroll.mockReset()
  store = await openTestStore()
})

const EVERY_3: readonly Choice[] = [3, 3, 3, 3, 3, 3, 3, 3]

async function openAgain(roundId: string, sets?: TestSets) {
  const rendered = await renderScreen(CheckScreen, {
    pattern: patterns.check,
    at: paths.check(roundId),
    store,
    ...(sets === undefined ? {} : { sets }),
  })
  await screen.findByRole('heading', { level: 1 })
  return rendered
}

const headingOf = (name: string) => screen.getByRole('heading', { level: 2, name })

async function openCheck(choices: readonly (Choice | null)[]) {
  const questionsVersion = { setId: currentSet.id, ...currentSet.version }
  const { roundId } = await aStoredRound(store, { questionsVersion })
  for (const [index, choice] of choices.entries()) {
    const id = currentSet.questions[index]?.id ?? ''
    const note = index === 0 ? 'x'.repeat(10_000) : ''
    await saveDraftAnswer(store, roundId, id, { choice, howSure: null, note })
  }
  return { roundId, ...(await openAgain(roundId)) }
}

describe('checking the answers', () => {
  it('leads to the first blank and offers no handing in while there is one', async () => {
    await openCheck([3, null, 3, 'dontKnow', 3, 3, 3])
    expect(screen.getByText('2 questions have no answer yet.')).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Hand in' })).toBeNull()
    const links = screen.getAllByRole('link', { name: /Answer question 2/ })
    expect(links.at(-1)?.getAttribute('href')).toMatch(/question\/2\/change$/)
  })

  it('has a change for each question that can be told from the others', async () => {
    await openCheck(EVERY_3)
    const names = screen.getAllByRole('link', { name: /^Change / }).map((link) => link.textContent)
    expect(new Set(names).size).toBe(8)
  })

  it('hands in: locks the answers and goes to the result', async () => {
    const { roundId, history } = await openCheck([3, 3, 3, 'dontKnow', 3, 3, 3, 3])
    await userEvent.click(screen.getByRole('button', { name: 'Hand in' }))
    await waitFor(() => expect(history.at(-1)).toBe(paths.result(roundId)))
    expect((await getRound(store, roundId))?.status).toBe('agreeing')
  })

  it('says that the round was opened again, why, and what is left to do', async () => {
    const roundId = await aClosedRound(store, { choices: EVERY_3 })
    await reopenRound(store, roundId, 'A figure was wrong.')
    await openAgain(roundId)
    expect(screen.getByText('A figure was wrong.')).toBeDefined()
    expect(screen.getByText(/close the round once more/)).toBeDefined()
    // In one talk nobody hands in: the group agrees.
    expect(
      screen.getByText('Look over what you agreed. You can change any of it now.'),
    ).toBeDefined()
    expect(screen.getByText(/^Then the answers are locked/)).toBeDefined()
  })

  it('says whose round it is', async () => {
    await openCheck(EVERY_3)
    expect(screen.getByText('Northwick Council').parentElement?.textContent).toBe(
      'Northwick Council · Autumn 2026 · One person’s view',
    )
  })
})

describe('changing one answer', () => {
  const NAME = 'A clear picture of what should change'

  it.each([
    ['from its row', /^Change A clear picture/],
    ['from its row while it is blank', /^Answer question 2 A clear picture/],
    ['from the foot while it is blank', /^Answer question 2$/],
  ])('comes back to its row %s', async (_from, name) => {
    const blank = name.source.includes('Answer')
    const { roundId, history } = await openCheck(blank ? [3, null, 3] : EVERY_3)
    expect(document.activeElement).not.toBe(headingOf(NAME))
    await userEvent.click(screen.getByRole('link', { name }))
    expect(history.at(-1)).toBe(paths.change(roundId, 2))
    cleanup()

    await openAgain(roundId)
    await waitFor(() => expect(document.activeElement).toBe(headingOf(NAME)))
    expect(scroll.mock.contexts).toEqual([headingOf(NAME)])
  })

  it('comes back there once, and not to another round', async () => {
    const { roundId } = await openCheck(EVERY_3)
    await userEvent.click(screen.getByRole('link', { name: /^Change A clear picture/ }))
    cleanup()
    const { unmount } = await openCheck(EVERY_3)
    expect(scroll).not.toHaveBeenCalled()
    unmount()
    const back = await openAgain(roundId)
    await waitFor(() => expect(scroll).toHaveBeenCalledTimes(1))
    back.unmount()
    await openAgain(roundId)
    expect(scroll).toHaveBeenCalledTimes(1)
  })
})

describe('answers that are handed in', () => {
  const expectLocked = () => {
    expect(screen.queryByText(/You can change any of them/)).toBeNull()
    expect(screen.queryByRole('link', { name: /^(Change|Answer) / })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Hand in' })).toBeNull()
  }

  it('are said to be so, with the way to take them back', async () => {
    const { roundId } = await aHandedInRound(store, { choices: EVERY_3 })
    await openAgain(roundId)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your answers')
    expect(screen.getByText(/handed in\. To change one, go to the result/)).toBeDefined()
    const way = screen.getByRole('link', { name: 'See the result' })
    expect(way.getAttribute('href')).toBe(paths.result(roundId))
    expectLocked()
  })

  it('are locked at once when another tab hands them in', async () => {
    const { roundId } = await openCheck(EVERY_3)
    await handIn(
      store,
      roundId,
      currentSet.questions.map(({ id }) => id),
    )
    await screen.findByText(/These answers are handed in/)
    expectLocked()
  })

  it('are told from those of a closed round', async () => {
    const roundId = await aClosedRound(store, { choices: EVERY_3 })
    await openAgain(roundId)
    expect(screen.getByText(/This round is closed/)).toBeDefined()
    expectLocked()
  })
})

describe('another set of questions', () => {
  it('is checked in its own words and number, and handed in', async () => {
    if (!words.isInitialized) await startI18n('en')
    addOddWords()
    const questionsVersion = { setId: oddSet.id, ...oddSet.version }
    const { roundId } = await aStoredRound(store, { questionsVersion })
    for (const { id } of oddSet.questions) {
      await saveDraftAnswer(store, roundId, id, { choice: 4, howSure: null, note: '' })
    }
    await openAgain(roundId, oddSets)
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual(
      oddSet.questions.map(({ id }) => `Name of ${id}`),
    )
    expect(screen.getByText('zebra-7 at 4')).toBeDefined()
    const change = screen.getByRole('link', { name: /^Change Name of a$/ })
    expect(change.getAttribute('href')).toBe(paths.change(roundId, 2))
    await userEvent.click(screen.getByRole('button', { name: 'Hand in' }))
    await waitFor(async () => expect((await getRound(store, roundId))?.status).toBe('agreeing'))
  })
})
