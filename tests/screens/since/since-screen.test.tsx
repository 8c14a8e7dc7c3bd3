import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { today } from '#src/platform/clock.ts'
import { currentSet } from '#src/questions/sets.ts'
import { SinceScreen } from '#src/screens/since/SinceScreen.tsx'
import { listActions, saveAction } from '#src/storage/actions.ts'
import type { Store } from '#src/storage/handle.ts'
import { aStoredRound } from '#tests/storage/test-store.ts'
import { openScreen, renderScreen } from '#tests/support/render-screen.tsx'
import { aFirstRound, type FirstRound } from '#tests/support/rounds-in-turn.ts'

const questionsVersion = { setId: currentSet.id, ...currentSet.version }

let store: Store
let organisationId: string
let makeNext: FirstRound['makeNext']

beforeEach(async () => {
  ;({ store, organisationId, makeNext } = await aFirstRound())
})

async function openNext(...next: Parameters<FirstRound['makeNext']>) {
  const { roundId } = await makeNext(...next)
  await openScreen(SinceScreen, { pattern: patterns.since, at: paths.since(roundId), store })
  return roundId
}

const row = (name: string) =>
  within(screen.getByRole('heading', { name }).closest('li') as HTMLElement)
const way = (name: string) => screen.getByRole('link', { name }).getAttribute('href')

describe('the opening of a new round', () => {
  it('asks of each action of the last one, and can be skipped at any time', async () => {
    const roundId = await openNext()
    screen.getByText('2 are still to be said.')
    screen.getByText(/^What you skip stays in the plan/)
    expect(way('Skip for now')).toBe(paths.question(roundId, 1))

    await userEvent.click(row('Ask').getByRole('radio', { name: 'Under way' }))
    await screen.findByText('1 is still to be said.')
    expect(way('Go on, and say the rest later')).toBe(paths.question(roundId, 1))

    await userEvent.click(row('Count').getByRole('radio', { name: 'Done' }))
    await userEvent.click(await row('Count').findByRole('radio', { name: 'Yes' }))
    await screen.findByText('All of these are said.')
    expect(way('Go on to the questions')).toBe(paths.question(roundId, 1))
    await waitFor(async () =>
      expect(
        (await listActions(store, organisationId)).map(({ progress }) => progress.state).toSorted(),
      ).toEqual(['done', 'underWay']),
    )
  })

  it('keeps each in its place while something is said of it', async () => {
    await openNext()
    const names = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)
    const before = names()
    const first = before[0] ?? ''
    await userEvent.click(row(first).getByRole('radio', { name: 'Done' }))
    await userEvent.click(await row(first).findByRole('radio', { name: 'Yes' }))
    await screen.findByText('1 is still to be said.')
    expect(names()).toEqual(before)
  })

  it('asks on the day itself too, and once only', async () => {
    await openNext({}, '2025-11-22T10:00:01.000Z')
    screen.getByText('2 are still to be said.')
    await userEvent.click(row('Ask').getByRole('radio', { name: 'Not started' }))
    await screen.findByText('1 is still to be said.')
    expect(screen.queryByText(/^Said on/)).toBeNull()
  })

  it('marks what is missing of a thing done as of a thing dropped', async () => {
    await openNext()
    await userEvent.click(row('Ask').getByRole('radio', { name: 'Dropped' }))
    await userEvent.click(row('Count').getByRole('radio', { name: 'Done' }))
    await row('Ask').findByText('Please say why.')
    row('Count').getByRole('group', {
      name: 'Did it make a difference?',
      description: 'Please choose one.',
    })
    await userEvent.click(row('Count').getByRole('radio', { name: 'Too soon to say' }))
    await waitFor(() => expect(screen.queryByText('Please choose one.')).toBeNull())
  })

  it('asks again what was too soon to tell in an earlier round, with that answer and its day', async () => {
    const id = (await listActions(store, organisationId)).find(({ what }) => what === 'Ask')?.id
    await saveAction(store, id ?? '', {
      progress: { state: 'done', reason: '', date: '2025-12-01' },
      madeDifference: { answer: 'tooSoon', how: '', date: '2025-12-01' },
    })
    await openNext()
    screen.getByText('2 are still to be said.')
    const asked = row('Ask').getByRole('group', { name: 'Did it make a difference?' })
    within(asked).getByText(
      'On 1 December 2025 the answer was: Too soon to say. What do you say now?',
    )
    const soon = within(asked).getByRole('radio', { name: 'Too soon to say' })
    expect(soon).toHaveProperty('checked', false)
    await userEvent.click(soon)
    await screen.findByText('1 is still to be said.')
    expect(soon).toHaveProperty('checked', true)
    within(asked).getByText(/^On 1 December 2025/)
    const saved = (await listActions(store, organisationId)).find((one) => one.id === id)
    expect(saved?.madeDifference).toMatchObject({ answer: 'tooSoon', date: today() })
  })

  it('leads to the session where each answers first', async () => {
    const roundId = await openNext({ mode: 'eachFirst' })
    expect(way('Skip for now')).toBe(paths.gather(roundId))
  })

  it('says so where nothing is to be asked', async () => {
    const roundId = (await aStoredRound(store, { questionsVersion })).roundId
    await renderScreen(SinceScreen, { pattern: patterns.since, at: paths.since(roundId), store })
    await screen.findByText('There is nothing to say about earlier actions.')
    expect(way('Go on to the questions')).toBe(paths.question(roundId, 1))
  })
})
