import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { QuestionScreen } from '#src/screens/question/QuestionScreen.tsx'
import type { Store } from '#src/storage/handle.ts'
import { beginTurn, endTurn } from '#src/workspace/gathering/turn.ts'
import { aStoredRound, openTestStore } from '#tests/storage/test-store.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

let store: Store

beforeEach(async () => {
  store = await openTestStore()
})
afterEach(endTurn)

async function helpAt(roundId: string) {
  const at = paths.question(roundId, 3)
  await renderScreen(QuestionScreen, { pattern: patterns.question, at, store })
  const help = await screen.findByRole('complementary', { name: 'Help with this question' })
  await within(help).findByText('Words explained')
  return within(help)
}

it('leads from the help to the library at this question, and explains its words', async () => {
  const { roundId } = await aStoredRound(store)
  const help = await helpAt(roundId)
  const link = help.getByRole('link', { name: 'More ideas in the library' })
  expect(link.getAttribute('href')).toBe(paths.library('listening'))
  expect(help.queryByText('Mystery shopper')).toBeNull()
  await userEvent.click(help.getByText('Words explained'))
  expect(await help.findByText('Mystery shopper')).toBeDefined()
  expect(help.getByText('Someone who tests a service without saying so.')).toBeDefined()
  const all = help.getByRole('link', { name: 'See all words explained' })
  expect(all.getAttribute('href')).toBe(paths.glossary())
})

it('leads nowhere else on a tablet that is passed round; the words are explained all the same', async () => {
  const { roundId } = await aStoredRound(store, { mode: 'eachFirst' })
  beginTurn(roundId)
  const help = await helpAt(roundId)
  expect(help.queryAllByRole('link')).toEqual([])
  await userEvent.click(help.getByText('Words explained'))
  expect(await help.findByText('Mystery shopper')).toBeDefined()
})
