import 'fake-indexeddb/auto'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ExampleNotice } from '#src/app/shell/ExampleNotice.tsx'
import { EXAMPLE_BASE, paths } from '#src/paths.ts'
import { now } from '#src/platform/clock.ts'
import { appFolder } from '#src/platform/folder.ts'
import { newId } from '#src/platform/ids.ts'
import { closeStore, openStore } from '#src/storage/store.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

const open = () => renderScreen(ExampleNotice, { pattern: EXAMPLE_BASE, at: EXAMPLE_BASE })

const databases = async () => (await indexedDB.databases()).map(({ name }) => name)

async function anExample() {
  const store = await openStore('example', { clock: now, ids: newId, folder: appFolder() })
  closeStore(store)
}

function refuseDeletion() {
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
    throw new DOMException('Not here', 'SecurityError')
  })
}

afterEach(() => vi.restoreAllMocks())

describe('the note on every screen of the example', () => {
  it('leads back to where the person came from, and the example stays', async () => {
    await anExample()
    const { history } = await open()
    await userEvent.click(screen.getByRole('link', { name: 'Leave the example' }))
    expect(history.at(-1)).toBe(paths.home())
    expect(await databases()).toHaveLength(1)
  })

  it('takes the example off this device in one tap', async () => {
    await anExample()
    const { history } = await open()
    await userEvent.click(screen.getByRole('button', { name: 'Remove the example' }))
    await expect.poll(() => history.at(-1)).toBe(paths.home())
    expect(await databases()).toEqual([])
  })

  it('leaves the example where the browser keeps none of it on the device', async () => {
    refuseDeletion()
    const { history } = await open()
    await userEvent.click(screen.getByRole('button', { name: 'Remove the example' }))
    await expect.poll(() => history.at(-1)).toBe(paths.home())
  })

  it('says so where the browser has it and does not let go of it', async () => {
    await anExample()
    refuseDeletion()
    const { history } = await open()
    await userEvent.click(screen.getByRole('button', { name: 'Remove the example' }))
    expect(await screen.findByText(/The example could not be removed/)).toBeDefined()
    expect(history.at(-1)).not.toBe(paths.home())
  })
})
