import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { GatherScreen } from '#src/screens/gather/GatherScreen.tsx'
import { HomeScreen } from '#src/screens/home/HomeScreen.tsx'
import { QuestionScreen } from '#src/screens/question/QuestionScreen.tsx'
import type { Store } from '#src/storage/handle.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aFirstRound, type FirstRound } from '#tests/support/rounds-in-turn.ts'

const ASKED = '2 actions from the last round: say what became of them'

let store: Store
let organisationId: string
let makeNext: FirstRound['makeNext']

beforeEach(async () => {
  ;({ store, organisationId, makeNext } = await aFirstRound())
})

async function isAsked(at: string) {
  const link = await screen.findByRole('link', { name: ASKED })
  expect(link.getAttribute('href')).toBe(at)
}

describe('the actions of the last round', () => {
  it('are asked about on the home screen once there is a new one', async () => {
    const home = { pattern: patterns.home, at: paths.home(), store }
    const { unmount } = await renderScreen(HomeScreen, home)
    const plan = await screen.findByRole('link', { name: 'The plan Northwick Council' })
    expect(plan.getAttribute('href')).toBe(paths.plan(organisationId))
    expect(screen.queryByText(ASKED)).toBeNull()
    unmount()
    await makeNext()
    await renderScreen(HomeScreen, home)
    await isAsked(paths.plan(organisationId))
  })

  it('are asked about above the first question of the new round, and no other', async () => {
    const { roundId } = await makeNext()
    const at = (number: number) => ({
      pattern: patterns.question,
      at: paths.question(roundId, number),
      store,
    })
    const { unmount } = await renderScreen(QuestionScreen, at(1))
    await isAsked(paths.since(roundId))
    unmount()
    await renderScreen(QuestionScreen, at(2))
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByText(ASKED)).toBeNull()
  })

  it('are asked about while people hand in', async () => {
    const { roundId } = await makeNext({ mode: 'eachFirst' })
    const at = paths.gather(roundId)
    await renderScreen(GatherScreen, { pattern: patterns.gather, at, store })
    await isAsked(paths.since(roundId))
  })
})
