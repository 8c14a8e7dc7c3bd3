import 'fake-indexeddb/auto'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { MADE_UP_BASES } from '#src/app/made-up/use-made-up.ts'
import { MadeUpNotice } from '#src/app/shell/MadeUpNotice.tsx'
import { workspaceStore } from '#src/app/workspaces.ts'
import { paths } from '#src/paths.ts'
import { now } from '#src/platform/clock.ts'
import { appFolder } from '#src/platform/folder.ts'
import { newId } from '#src/platform/ids.ts'
import { withdrawResponse } from '#src/storage/gathering.ts'
import { readEverything } from '#src/storage/everything.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { removeWorkspace } from '#src/storage/remove-workspace.ts'
import { removeRound } from '#src/storage/rounds.ts'
import { closeStore, openStore } from '#src/storage/store.ts'
import { useBareHeader } from '#src/ui/page/bare-header.ts'
import { readGone } from '#src/workspace/gone.ts'
import type { MadeUp } from '#src/workspace/workspace.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

function open(workspace: MadeUp, isPassed = false) {
  const base = MADE_UP_BASES[workspace]
  const Notice = () => <MadeUpNotice workspace={workspace} />
  const PassedNotice = () => {
    useBareHeader()
    return <Notice />
  }
  return renderScreen(isPassed ? PassedNotice : Notice, { pattern: base, at: base })
}

const databases = async () => (await indexedDB.databases()).map(({ name }) => name)

async function aDatabaseOf(workspace: MadeUp) {
  const store = await openStore(workspace, { clock: now, ids: newId, folder: appFolder() })
  closeStore(store)
}

function refuseDeletion() {
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
    throw new DOMException('Not here', 'SecurityError')
  })
}

afterEach(async () => {
  vi.restoreAllMocks()
  const place = { folder: appFolder() }
  await Promise.all([removeWorkspace('example', place), removeWorkspace('practice', place)])
})

describe.each([
  ['example', 'the example', 'The example'],
  ['practice', 'practice', 'The practice'],
] as const)('the note on every screen of the %s', (workspace, name, Name) => {
  it('leads back to where the person came from, and all of it stays', async () => {
    await aDatabaseOf(workspace)
    const { history } = await open(workspace)
    await userEvent.click(screen.getByRole('link', { name: `Leave ${name}` }))
    expect(history.at(-1)).toBe(paths.home())
    expect(await databases()).toHaveLength(1)
  })

  it('takes it off this device in one tap, and nothing else', async () => {
    await aDatabaseOf(workspace)
    const other = workspace === 'example' ? 'practice' : 'example'
    await aDatabaseOf(other)
    const { history } = await open(workspace)
    await userEvent.click(screen.getByRole('button', { name: `Remove ${name}` }))
    await expect.poll(() => history.at(-1)).toBe(paths.home())
    expect(await databases()).toEqual([`journey-${other}`])
    expect(readGone()).toBe(workspace)
  })

  it('leads home where the browser keeps none of it on the device', async () => {
    refuseDeletion()
    const { history } = await open(workspace)
    await userEvent.click(screen.getByRole('button', { name: `Remove ${name}` }))
    await expect.poll(() => history.at(-1)).toBe(paths.home())
  })

  it('says so where the browser has it and does not let go of it', async () => {
    await aDatabaseOf(workspace)
    refuseDeletion()
    const { history } = await open(workspace)
    await userEvent.click(screen.getByRole('button', { name: `Remove ${name}` }))
    expect(await screen.findByText(new RegExp(`${Name} could not be removed`))).toBeDefined()
    expect(history.at(-1)).not.toBe(paths.home())
    vi.restoreAllMocks()
  })

  it('has no way out for whoever has the tablet at their turn', async () => {
    await open(workspace, true)
    expect(screen.getByText(/made.up/)).toBeDefined()
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('starting the practice anew', () => {
  const anew = () => userEvent.click(screen.getByRole('button', { name: 'Start practice anew' }))

  it('puts it back as on the first day, whatever was tried', async () => {
    const store = await workspaceStore('practice')
    const { history } = await open('practice')
    await anew()
    await expect.poll(() => history.at(-1)).toBe(MADE_UP_BASES.practice)
    const [first] = await listRounds(store)
    const roundId = first?.id ?? ''
    await withdrawResponse(store, roundId, 'ABC-DEF')
    await removeRound(store, roundId)
    await anew()
    await expect.poll(async () => (await listRounds(store)).length).toBe(1)
    const everything = await readEverything(store)
    expect(everything.round).toHaveLength(1)
    expect(everything.round[0]?.id).not.toBe(roundId)
    expect(everything.response).toHaveLength(6)
  })

  it('says so where the device takes nothing', async () => {
    await workspaceStore('practice')
    vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
      throw new Error('cut')
    })
    await open('practice')
    await anew()
    expect(await screen.findByText(/could not be started anew/)).toBeDefined()
  })
})
