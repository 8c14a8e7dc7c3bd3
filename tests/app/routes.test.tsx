import 'fake-indexeddb/auto'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { Routes } from '#src/app/Routes.tsx'
import { hasRounds, workspaceStore } from '#src/app/workspaces.ts'
import { I18nextProvider, startI18n, words } from '#src/i18n/words.ts'
import { PRACTICE_BASE, paths } from '#src/paths.ts'
import { appFolder } from '#src/platform/folder.ts'
import { removeWorkspace } from '#src/storage/remove-workspace.ts'
import { listRounds } from '#src/storage/round-list.ts'

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
