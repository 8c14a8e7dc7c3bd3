import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { HomeScreen } from '#src/screens/home/HomeScreen.tsx'
import { noteBackup, readForBackup, readWorkSoFar } from '#src/storage/backups.ts'
import type { Store } from '#src/storage/handle.ts'
import { WorkspaceContext } from '#src/workspace/workspace.ts'
import { aStoredRound, openTestStore } from '#tests/storage/test-store.ts'
import { aBackupLog } from '#tests/support/backups.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { aHandedInRound } from '#tests/support/handed-in.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

let store: Store

beforeEach(async () => {
  store = await openTestStore()
})
afterEach(() => vi.useRealTimers())

async function openHome(on: string, Screen = HomeScreen): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${on}T12:00:00Z`) })
  await renderScreen(Screen, { pattern: patterns.home, at: paths.home(), store })
  await screen.findByRole('heading', { name: 'Your rounds' })
}

const WAY = { name: 'Save a backup' }
// Long enough for what comes by itself to have come.
const settled = () => new Promise((resolve) => setTimeout(resolve, 300))

describe('the reminder on the first page', () => {
  it('comes a week after the work began, and leads to the backup', async () => {
    await aStoredRound(store)
    await openHome('2026-11-29')
    const link = await screen.findByRole('link', WAY)
    expect(link.getAttribute('href')).toBe(paths.backup())
    screen.getByText('Your work is not saved in a file yet.')
  })

  it('comes when a round was closed since the last backup', async () => {
    const { roundId } = await aHandedInRound(store, { choices: [4, 3, 3, 4, 4, 3, 2, 4] })
    const at = '2026-11-20T10:00:00.000Z'
    await noteBackup(store, aBackupLog({ at, counter: (await readForBackup(store)).counter }))
    await openHome('2026-11-22')
    await settled()
    expect(screen.queryByRole('link', WAY)).toBeNull()
    await closeAsItStands(store, roundId)
    await screen.findByText('A round was closed. Save a backup now.')
  })

  it('goes until tomorrow when it is put off', async () => {
    await aStoredRound(store)
    await openHome('2026-11-29')
    await userEvent.click(await screen.findByRole('button', { name: 'Remind me tomorrow' }))
    expect(screen.queryByRole('link', WAY)).toBeNull()
    await expect
      .poll(async () => (await readWorkSoFar(store)).putOffUntil)
      .toMatch(/^2026-11-30T12:00/)
  })

  it('says nothing of what is made up', async () => {
    await aStoredRound(store)
    await openHome('2026-12-24', () => (
      <WorkspaceContext value="example">
        <HomeScreen />
      </WorkspaceContext>
    ))
    await settled()
    expect(screen.queryByRole('link', WAY)).toBeNull()
  })
})
