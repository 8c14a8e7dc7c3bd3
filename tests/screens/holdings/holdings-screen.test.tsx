import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { HoldingsScreen } from '#src/screens/holdings/HoldingsScreen.tsx'
import { noteBackup } from '#src/storage/backups.ts'
import type { Store } from '#src/storage/handle.ts'
import { pauseErasure } from '#src/storage/retention.ts'
import { removeRound } from '#src/storage/rounds.ts'
import { aSetUp, aStoredRound, createdRound, openTestStore } from '#tests/storage/test-store.ts'
import { aBackupLog } from '#tests/support/backups.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { catchDownloads } from '#tests/support/downloads.ts'
import { giveWorkers } from '#tests/support/fake-worker.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aWorkshop, MIXED } from '#tests/support/workshop.ts'

let store: Store

beforeEach(async () => {
  giveWorkers()
  store = await openTestStore()
})

async function openHoldings(): Promise<HTMLElement> {
  await renderScreen(HoldingsScreen, { pattern: patterns.holdings, at: paths.holdings(), store })
  return screen.findByRole('region', { name: /What you will print|Preview|./ })
}

const row = (name: RegExp) => within(screen.getByRole('row', { name }))
const workshop = (name: string, days: number) =>
  aWorkshop(store, { said: [MIXED], round: { name, retention: { days, pausedAt: null } } })

describe('what is held', () => {
  it('says of each round how much is kept, and until when', async () => {
    const erased = await workshop('Erased', 0)
    const kept = await workshop('Kept', 30)
    await workshop('Open', 7)
    await createdRound(store, aSetUp({ name: 'Alone' }))
    await createdRound(store, aSetUp({ name: 'Talk', mode: 'together' }))
    await closeAsItStands(store, erased.roundId)
    await closeAsItStands(store, kept.roundId)
    await openHoldings()
    row(/^Alone, 22 November 2026/).getByText(/One person did the round\. All that they answered/)
    row(/^Talk/).getByText('None. It was one talk.')
    row(/^Open/).getByText('7 replies are kept until the round is closed. Then for 7 more days.')
    row(/^Erased/).getByText('Erased, as was said.')
    row(/^Kept/).getByText('7 replies are kept. They are erased by themselves on 22 December 2026.')
    row(/^Kept/).getByText(/1 result, as it was closed/)
  })

  it('says what is paused and why, and which files hold it', async () => {
    const { roundId } = await workshop('Autumn', 7)
    await noteBackup(store, aBackupLog({ encrypted: true, holdsAnswersOf: [roundId] }))
    await closeAsItStands(store, roundId)
    await pauseErasure(store, roundId)
    await openHoldings()
    row(/^Autumn/).getByText(
      /not erased, because a request for them was noted on 22 November 2026\. Also in these files: journey-backup/,
    )
    screen.getByText(/journey-backup-2026-11-22\.json, 22 November 2026, locked with a passphrase/)
  })

  it('never says what anyone answered or wrote', async () => {
    await workshop('Autumn', 7)
    await openHoldings()
    expect(document.body.textContent).not.toMatch(/note-\d/)
  })

  it('counts what was deleted and can be brought back', async () => {
    const { roundId } = await aStoredRound(store)
    await removeRound(store, roundId)
    await openHoldings()
    screen.getByText(/^1 thing that was deleted/)
  })

  it('is written to a Word file', async () => {
    const downloads = catchDownloads()
    await openHoldings()
    await userEvent.click(screen.getByRole('button', { name: 'Word file' }))
    await screen.findByText(/is made/)
    expect(downloads[0]?.name).toMatch(/^what-we-hold-.*\.docx$/)
  })
})
