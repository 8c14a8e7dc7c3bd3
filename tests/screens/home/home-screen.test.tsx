import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { currentSet } from '#src/questions/sets.ts'
import { HomeScreen } from '#src/screens/home/HomeScreen.tsx'
import { saveDraftAnswer } from '#src/storage/draft-answers.ts'
import type { Store } from '#src/storage/handle.ts'
import { handIn } from '#src/storage/round-life.ts'
import { aStoredRound, openTestStore } from '#tests/storage/test-store.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

const questionsVersion = { setId: currentSet.id, ...currentSet.version }
let store: Store

beforeEach(async () => {
  store = await openTestStore()
})

async function openHome() {
  await renderScreen(HomeScreen, { pattern: patterns.home, at: paths.home(), store })
  await screen.findByRole('heading', { name: 'Your rounds' })
}

const answer = (roundId: string, questionId: string) =>
  saveDraftAnswer(store, roundId, questionId, { choice: 3, howSure: null, note: '' })

describe('the rounds on this device', () => {
  it('offers a new one where there is none', async () => {
    await openHome()
    expect(screen.getByText('There are no rounds here yet.')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Start a new round' })).toBeDefined()
  })

  it('leads to the first question without an answer', async () => {
    const { roundId } = await aStoredRound(store, { questionsVersion })
    await answer(roundId, 'why-it-matters')
    await openHome()
    expect(screen.getByText('1 of 8 questions answered')).toBeDefined()
    const next = screen.getByRole('link', { name: 'Go on with question 2' })
    expect(next.getAttribute('href')).toContain(paths.question(roundId, 2))
  })

  it('leads to the check when all is answered, and to the result when it is handed in', async () => {
    const ids = currentSet.questions.map(({ id }) => id)
    const { roundId } = await aStoredRound(store, { questionsVersion, name: 'First' })
    for (const id of ids) await answer(roundId, id)
    await openHome()
    expect(screen.getByRole('link', { name: 'Check and hand in' })).toBeDefined()
    await handIn(store, roundId, ids)
    await screen.findByRole('link', { name: 'See the result First' })
  })
})
