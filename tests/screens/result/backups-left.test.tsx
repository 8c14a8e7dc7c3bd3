import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { ResultScreen } from '#src/screens/result/ResultScreen.tsx'
import { noteBackup } from '#src/storage/backups.ts'
import type { Store } from '#src/storage/handle.ts'
import { pauseErasure } from '#src/storage/retention.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { aBackupLog } from '#tests/support/backups.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aWorkshop, MIXED } from '#tests/support/workshop.ts'

let store: Store

beforeAll(addDialogMethods)
beforeEach(async () => {
  store = await openTestStore()
})

const HOLDS = /This backup holds single answers of this round too: journey-backup-2026-11-22\.json/

async function aSavedWorkshop(days: number): Promise<string> {
  const round = { retention: { days, pausedAt: null } }
  const { roundId } = await aWorkshop(store, { said: [MIXED], round })
  await noteBackup(store, aBackupLog({ holdsAnswersOf: [roundId] }))
  return roundId
}

async function open(roundId: string): Promise<void> {
  const at = paths.result(roundId)
  await renderScreen(ResultScreen, { pattern: patterns.result, at, store })
  await screen.findByRole('heading', { level: 1 })
}

describe('files that hold what single people answered', () => {
  it('are named before a round is closed, and are not to go while a request is open', async () => {
    await open(await aSavedWorkshop(0))
    await userEvent.click(await screen.findByRole('button', { name: 'Close the round' }))
    const dialog = within(await screen.findByRole('dialog'))
    expect((await dialog.findByText(HOLDS)).textContent).toMatch(/Delete it wherever it is/)
    await userEvent.click(dialog.getByRole('checkbox'))
    expect((await dialog.findByText(HOLDS)).textContent).toMatch(/so do not delete it/)
  })

  it('are named after the answers were erased here, with a way to the list', async () => {
    const roundId = await aSavedWorkshop(0)
    await closeAsItStands(store, roundId)
    await open(roundId)
    await screen.findByText(HOLDS)
    const link = screen.getByRole('link', { name: 'See all backups' })
    expect(link.getAttribute('href')).toBe(paths.backup())
  })

  it('are not to go where the answers are kept because somebody asked for them', async () => {
    const roundId = await aSavedWorkshop(7)
    await closeAsItStands(store, roundId)
    await pauseErasure(store, roundId)
    await open(roundId)
    expect((await screen.findByText(HOLDS)).textContent).toMatch(/so do not delete it/)
  })
})
