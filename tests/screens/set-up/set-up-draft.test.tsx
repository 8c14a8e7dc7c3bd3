import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { patterns, paths, PRACTICE_BASE } from '#src/paths.ts'
import { SetUpScreen } from '#src/screens/set-up/SetUpScreen.tsx'
import type { Factories } from '#src/storage/db.ts'
import { listFormDrafts, saveFormDraft } from '#src/storage/form-drafts.ts'
import type { Store } from '#src/storage/handle.ts'
import { saveOrganisation } from '#src/storage/organisations.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { removeWorkspace } from '#src/storage/remove-workspace.ts'
import { closeStore } from '#src/storage/store.ts'
import { aDevice, aStoredRound, openTestStore } from '#tests/storage/test-store.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

let device: Factories
let store: Store

beforeEach(async () => {
  device = aDevice()
  store = await openTestStore(device)
})

async function openSetUp(on = store) {
  const wanted = { pattern: patterns.setUp, at: paths.setUp(), store: on }
  const rendered = await renderScreen(SetUpScreen, wanted)
  await screen.findByRole('heading', { name: 'Set up a round' })
  return rendered
}

const roundName = () =>
  screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of this round' })

async function write(text: string) {
  await userEvent.clear(roundName())
  await userEvent.type(roundName(), text)
}

const KEPT = /We keep what you typed on this device/

describe('a set-up that was begun', () => {
  it('is there again after the browser was killed, and says that it is kept', async () => {
    const before = await openSetUp()
    expect(screen.queryByText(KEPT)).toBeNull()
    await write('Half a na')
    await userEvent.click(screen.getByRole('radio', { name: 'One team or service' }))
    await userEvent.type(screen.getByLabelText('Name of the team or service'), 'Homes')
    await screen.findByText(KEPT)
    before.unmount()
    closeStore(store)

    const { container } = await openSetUp(await openTestStore(device))
    expect(roundName().value).toBe('Half a na')
    expect(screen.getByLabelText('Name of the team or service')).toHaveProperty('value', 'Homes')
    expect(container.querySelector('details')?.open).toBe(true)
    expect(screen.getByText(KEPT)).toBeDefined()
  })

  it('is there again after a look at practice, which only a workshop offers', async () => {
    const before = await openSetUp()
    expect(screen.queryByRole('link', { name: /made-up answers/ })).toBeNull()
    await write('Spring')
    await userEvent.click(screen.getByRole('radio', { name: /^Each of us first/ }))
    expect(screen.getByText('What you typed here is kept.')).toBeDefined()
    await userEvent.click(screen.getByRole('link', { name: 'Try it with made-up answers first' }))
    expect(before.history.at(-1)).toBe(PRACTICE_BASE)
    before.unmount()

    await openSetUp()
    expect(roundName().value).toBe('Spring')
    expect(screen.getByRole('radio', { name: /^Each of us first/ })).toHaveProperty('checked', true)
  })

  it('is gone once the round is there', async () => {
    const { history } = await openSetUp()
    await write('Spring')
    await userEvent.click(screen.getByRole('button', { name: 'Begin with question 1' }))
    await waitFor(() => expect(history.at(-1)).toMatch(/question/))
    await waitFor(async () => expect(await listFormDrafts(store, 'set-up')).toEqual([]))
    expect(await listRounds(store)).toHaveLength(1)
  })

  it('is gone once all is as it was offered', async () => {
    await openSetUp()
    const offered = roundName().value
    await write('Spring')
    await screen.findByText(KEPT)
    await write(offered)
    await waitFor(() => expect(screen.queryByText(KEPT)).toBeNull())
    await waitFor(async () => expect(await listFormDrafts(store, 'set-up')).toEqual([]))
  })

  it('keeps only what was typed, so that the date offered is always today’s', async () => {
    await openSetUp()
    await write('Spring')
    await screen.findByText(KEPT)
    await waitFor(async () =>
      expect(await listFormDrafts(store, 'set-up')).toEqual([
        { id: 'set-up', scope: 'set-up', values: { organisationId: '', roundName: 'Spring' } },
      ]),
    )
  })

  it.each([[{ sector: 'circus' }], [{ roundName: 7 }], ['words'], [null]])(
    'is dropped where it does not fit the form of today: %j',
    async (values) => {
      await saveFormDraft(store, { id: 'set-up', scope: 'set-up', values })
      await openSetUp()
      expect(roundName().value).not.toBe('')
      await waitFor(async () => expect(await listFormDrafts(store, 'set-up')).toEqual([]))
    },
  )

  it('stays with its organisation where another one would be offered now', async () => {
    const { organisationId } = await aStoredRound(store)
    const { unmount } = await openSetUp()
    await write('Spring')
    await screen.findByText(KEPT)
    unmount()
    await saveOrganisation(store, (await aStoredRound(store)).organisationId, { name: 'Aardvark' })
    await openSetUp()
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Organisation' })
    expect(choice.value).toBe(organisationId)
    expect(roundName().value).toBe('Spring')
  })

  it('does not choose an organisation that is no longer there', async () => {
    await aStoredRound(store)
    const values = { organisationId: 'gone', roundName: 'Spring' }
    await saveFormDraft(store, { id: 'set-up', scope: 'set-up', values })
    await openSetUp()
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Organisation' })
    await waitFor(() => expect(choice.value).toBe(''))
    expect(roundName().value).toBe('Spring')
  })

  it('is kept as long as the page where the device keeps nothing, and says so', async () => {
    const inMemory = await openTestStore(null)
    const { unmount } = await openSetUp(inMemory)
    await write('Spring')
    await screen.findByText('Kept until you close this page')
    unmount()
    await openSetUp(inMemory)
    expect(roundName().value).toBe('Spring')
    await removeWorkspace('own', { folder: '', device: null })
  })

  it('is the last one typed where two tabs are open', async () => {
    const other = await openTestStore(device)
    const first = await openSetUp()
    await write('From one tab')
    await screen.findByText(KEPT)
    first.unmount()
    const second = await openSetUp(other)
    fireEvent.change(roundName(), { target: { value: 'From the other' } })
    await screen.findByText(KEPT)
    second.unmount()
    await openSetUp()
    expect(roundName().value).toBe('From the other')
  })
})
