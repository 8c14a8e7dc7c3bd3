import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Choice } from '#src/domain/answer/answer.ts'
import { patterns, paths } from '#src/paths.ts'
import { currentSet } from '#src/questions/sets.ts'
import { CheckScreen } from '#src/screens/check/CheckScreen.tsx'
import { saveDraftAnswer } from '#src/storage/draft-answers.ts'
import type { Store } from '#src/storage/handle.ts'
import { getRound } from '#src/storage/rounds.ts'
import { aStoredRound, openTestStore } from '#tests/storage/test-store.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

let store: Store

beforeEach(async () => {
  store = await openTestStore()
})

async function openCheck(choices: readonly (Choice | null)[]) {
  const questionsVersion = { setId: currentSet.id, ...currentSet.version }
  const { roundId } = await aStoredRound(store, { questionsVersion })
  for (const [index, choice] of choices.entries()) {
    const id = currentSet.questions[index]?.id ?? ''
    const note = index === 0 ? 'x'.repeat(10_000) : ''
    await saveDraftAnswer(store, roundId, id, { choice, howSure: null, note })
  }
  const rendered = await renderScreen(CheckScreen, {
    pattern: patterns.check,
    at: paths.check(roundId),
    store,
  })
  await screen.findByRole('heading', { level: 1 })
  return { roundId, ...rendered }
}

describe('checking the answers', () => {
  it('leads to the first blank and offers no handing in while there is one', async () => {
    await openCheck([3, null, 3, 'dontKnow', 3, 3, 3])
    expect(screen.getByText('2 questions have no answer yet.')).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Hand in' })).toBeNull()
    const links = screen.getAllByRole('link', { name: /Answer question 2/ })
    expect(links.at(-1)?.getAttribute('href')).toMatch(/question\/2$/)
  })

  it('has a change for each question that can be told from the others', async () => {
    await openCheck([3, 3, 3, 3, 3, 3, 3, 3])
    const names = screen.getAllByRole('link', { name: /^Change / }).map((link) => link.textContent)
    expect(new Set(names).size).toBe(8)
  })

  it('hands in: locks the answers and goes to the result', async () => {
    const { roundId, history } = await openCheck([3, 3, 3, 'dontKnow', 3, 3, 3, 3])
    await userEvent.click(screen.getByRole('button', { name: 'Hand in' }))
    await waitFor(() => expect(history.at(-1)).toBe(paths.result(roundId)))
    expect((await getRound(store, roundId))?.status).toBe('agreeing')
  })
})
