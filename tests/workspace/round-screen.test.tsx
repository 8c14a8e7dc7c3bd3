import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { paths, patterns } from '#src/paths.ts'
import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import type { Store } from '#src/storage/handle.ts'
import { removeRound } from '#src/storage/rounds.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { catchDownloads } from '#tests/support/downloads.ts'
import { aHandedInRound } from '#tests/support/handed-in.ts'
import { joined } from '#tests/support/member.tsx'
import { oddSet, oddSets } from '#tests/support/odd-set.ts'
import { ROUND_ID } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

const AnyScreen = () => (
  <RoundScreen>{({ questionIds }) => <p>{questionIds.join(' ')}</p>}</RoundScreen>
)

let store: Store

beforeEach(async () => {
  store = await openTestStore()
})

async function openRound(roundId: string, sets?: typeof oddSets) {
  const at = { pattern: patterns.result, at: paths.result(roundId), store }
  await renderScreen(AnyScreen, sets === undefined ? at : { ...at, sets })
}

const anOddRound = () => aHandedInRound(store, { choices: [1, 2, 3], set: oddSet })

describe('the address of a round', () => {
  it('opens it with the questions that it was answered with', async () => {
    const { roundId } = await anOddRound()
    await openRound(roundId, oddSets)
    expect(await screen.findByText('zebra-7 a long-name-of-a-question-2')).toBeDefined()
  })

  it('says that it is kept where this app does not have its questions, and saves it', async () => {
    const downloads = catchDownloads()
    const { roundId } = await anOddRound()
    await openRound(roundId)
    await screen.findByRole('heading', {
      name: 'This app does not have the questions of this round',
    })
    expect(screen.getByText('Autumn 2026')).toBeDefined()
    expect(screen.getByText(/A newer version of the app may have them/)).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: 'Save everything to a file' }))
    await screen.findByText(/is made/)
    expect(await downloads[0]?.text()).toContain('"setId":"odd"')
  })

  it('says that it is not here once it is deleted', async () => {
    const { roundId } = await anOddRound()
    await removeRound(store, roundId)
    await openRound(roundId)
    await screen.findByRole('heading', { name: 'This round is not on this device' })
  })
})

describe('the address of a round that this device was only invited to', () => {
  it('leads to nothing of the facilitator’s', async () => {
    await joined(store)
    await openRound(ROUND_ID, oddSets)
    await screen.findByRole('heading', { name: 'This round is not on this device' })
  })

  it('says it where this app does not have its questions', async () => {
    await joined(store)
    await openRound(ROUND_ID)
    await screen.findByRole('heading', {
      name: 'This app does not have the questions of this round',
    })
    expect(screen.getByText('Northwick Council')).toBeDefined()
  })
})
