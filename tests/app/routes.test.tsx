import 'fake-indexeddb/auto'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { Routes } from '#src/app/Routes.tsx'
import { hasRounds, workspaceStore } from '#src/app/workspaces.ts'
import { I18nextProvider, startI18n, words } from '#src/i18n/words.ts'
import { EXAMPLE_BASE, PRACTICE_BASE, paths } from '#src/paths.ts'
import { appFolder } from '#src/platform/folder.ts'
import { readPreference } from '#src/platform/preferences.ts'
import { currentSet } from '#src/questions/sets.ts'
import { removeWorkspace } from '#src/storage/remove-workspace.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { writeInvitation } from '#src/transfer/invitation/invitation.ts'
import { noteGone } from '#src/workspace/gone.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { setSecure } from '#tests/support/member.tsx'
import { anInvitation } from '#tests/support/invitations.ts'

addDialogMethods()
beforeAll(() => startI18n('en'))

afterEach(async () => {
  cleanup()
  await removeWorkspace('practice', { folder: appFolder() })
  await removeWorkspace('own', { folder: appFolder() })
})

function openApp(path: string) {
  const { hook, history, navigate } = memoryLocation({ path, record: true })
  render(
    <I18nextProvider i18n={words}>
      <Router hook={hook}>
        <Routes />
      </Router>
    </I18nextProvider>,
  )
  return { history, navigate }
}

const PATIENCE = { timeout: 20_000 }

describe('what was just taken off this device', () => {
  it.each([
    ['everything', 'All your work is gone from this device.'],
    ['example', 'The example is gone.'],
  ] as const)('is said once on the first screen (%s)', async (what, said) => {
    noteGone(what)
    openApp(paths.home())
    expect(
      (await screen.findByText(said, undefined, PATIENCE)).closest('[role=status]'),
    ).not.toBeNull()
    cleanup()
    openApp(paths.home())
    await screen.findByRole('heading', { level: 1 }, PATIENCE)
    expect(screen.queryByText(said)).toBeNull()
  })
})

describe('an invitation into the example', () => {
  it.each([paths.invitation(writeInvitation(anInvitation())), paths.join()])(
    'is none: nobody joins from there, or is led among real work (%#)',
    async (path) => {
      const { history } = openApp(`${EXAMPLE_BASE}${path}`)
      await screen.findByRole('heading', { name: 'This is not a real invitation' }, PATIENCE)
      expect(history.at(-1)).toBe(`${EXAMPLE_BASE}${path}`)
      const way = screen.getByRole('link', { name: 'Join a workshop' })
      expect(way.getAttribute('href')).toBe(paths.join())
      expect(await hasRounds('own')).toBe(false)
    },
  )
})

describe('leaving the last round that was joined', () => {
  it('leads to the welcome, as before there was anything', async () => {
    setSecure(true)
    const questionsVersion = { setId: currentSet.id, ...currentSet.version }
    openApp(paths.invitation(writeInvitation(anInvitation({ questionsVersion }))))
    await userEvent.click(await screen.findByRole('button', { name: 'Join and begin' }, PATIENCE))
    const [statement] = await screen.findAllByRole('radio', {}, PATIENCE)
    if (statement !== undefined) await userEvent.click(statement)
    expect(readPreference('hasData')).toBe('yes')
    await userEvent.click(screen.getByRole('button', { name: 'Leave this round' }))
    await userEvent.click(screen.getByRole('button', { name: 'Leave and forget my answers' }))
    await expect.poll(() => readPreference('hasData'), PATIENCE).toBeNull()
    expect(screen.queryByRole('heading', { name: 'Your rounds' })).toBeNull()
  })
})

describe('the practice', () => {
  it('is told at its home, and its links stay inside it', async () => {
    openApp(PRACTICE_BASE)
    const gather = await screen.findByRole('link', { name: /Go to gathering/ }, PATIENCE)
    const [round] = await listRounds(await workspaceStore('practice'))
    expect(gather.getAttribute('href')).toBe(`${PRACTICE_BASE}${paths.gather(round?.id ?? '')}`)
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(links.filter((href) => !href?.startsWith(`${PRACTICE_BASE}/`))).toEqual([])
    expect(await hasRounds('own')).toBe(false)
  })

  it('stays empty for whoever comes with an invitation, until they look at its home', async () => {
    const { navigate } = openApp(`${PRACTICE_BASE}${paths.join()}`)
    await screen.findByRole('heading', { level: 1 }, PATIENCE)
    expect(await hasRounds('practice')).toBe(false)
    navigate(PRACTICE_BASE)
    await screen.findByRole('link', { name: /Go to gathering/ }, PATIENCE)
  })

  it('leads to the ready check of real work', async () => {
    const { history } = openApp(`${PRACTICE_BASE}${paths.ready()}`)
    await expect.poll(() => history.at(-1), PATIENCE).toBe(paths.ready())
    expect(await screen.findByRole('heading', { level: 1 }, PATIENCE)).toBeDefined()
  })
})
