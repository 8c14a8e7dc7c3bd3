import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadWords } from '#src/i18n/words.ts'
import { paths, patterns } from '#src/paths.ts'
import { readPreference, writePreference } from '#src/platform/preferences.ts'
import { SettingsScreen } from '#src/screens/settings/SettingsScreen.tsx'
import type { Factories } from '#src/storage/db.ts'
import type { Store } from '#src/storage/handle.ts'
import { listDraftAnswers, saveDraftAnswer } from '#src/storage/draft-answers.ts'
import { joinRound } from '#src/storage/invitations.ts'
import { listJoined } from '#src/storage/joined-rounds.ts'
import { keepHandIn } from '#src/storage/sealed-copies.ts'
import { listOrganisations } from '#src/storage/organisations.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { removeRound } from '#src/storage/rounds.ts'
import { closeStore } from '#src/storage/store.ts'
import { sweepStore } from '#src/storage/sweep.ts'
import { readGone } from '#src/workspace/gone.ts'
import { WorkspaceContext } from '#src/workspace/workspace.ts'
import { listUnits } from '#src/storage/unit-records.ts'
import {
  aDevice,
  aRoundOfATeam,
  aStoredRound,
  openTestStore,
  putRaw,
} from '#tests/storage/test-store.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { catchDownloads } from '#tests/support/downloads.ts'
import { anInvitation } from '#tests/support/invitations.ts'
import { ROUND_ID } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

const user = userEvent.setup()
let device: Factories
let store: Store

beforeEach(async () => {
  addDialogMethods()
  localStorage.clear()
  device = aDevice()
  store = await openTestStore(device)
})

afterEach(() => vi.unstubAllGlobals())

async function openSettings(Screen = SettingsScreen, language = 'en') {
  const opened = await renderScreen(Screen, {
    pattern: patterns.settings,
    at: paths.settings(),
    store,
    language,
  })
  // As the app does before it shows the screen.
  await loadWords(['round'])
  await screen.findAllByRole('heading', { level: 2 })
  return opened
}

const press = async (name: string | RegExp) => {
  await user.click(await screen.findByRole('button', { name }))
}

describe('rounds of other people’s that were joined', () => {
  const openJoined = async () => {
    await joinRound(store, anInvitation())
    await openSettings()
    await loadWords(['join'])
    await screen.findByText('Rounds that you joined')
  }
  const leave = () => press('Leave this round Autumn 2026')

  it('are listed, and each can be left with all that is here of it', async () => {
    await saveDraftAfterJoining()
    await openJoined()
    expect(screen.queryByText('There is no work on this device yet.')).toBeNull()
    await leave()
    expect(screen.queryByText(/You handed in here/)).toBeNull()
    await press('Leave and forget my answers')
    await screen.findByText('There is no work on this device yet.')
    expect(screen.queryByText('Rounds that you joined')).toBeNull()
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Kept on this device')
    expect(await listJoined(store)).toEqual([])
    expect(await listDraftAnswers(store, ROUND_ID)).toEqual([])
  })

  it('say what it means to leave after handing in, and stay if one does not', async () => {
    await joinRound(store, anInvitation())
    const copy = { id: 'r1', sealed: 'YWdl', receiptCode: 'K7M-3PX', keepUntil: '2099-01-01' }
    await keepHandIn(store, ROUND_ID, copy, [])
    await openJoined()
    await leave()
    expect(screen.getByText(/You handed in here/)).toBeDefined()
    await press('No, go on')
    expect(await listJoined(store)).toHaveLength(1)
  })

  async function saveDraftAfterJoining() {
    await joinRound(store, anInvitation())
    await saveDraftAnswer(store, ROUND_ID, 'staff', { choice: 3, howSure: null, note: '' })
  }
})

describe('how it looks', () => {
  it('changes colours and text at once, and remembers both', async () => {
    await openSettings()
    await user.click(screen.getByRole('radio', { name: 'Dark' }))
    await user.click(screen.getByRole('radio', { name: 'Larger' }))
    expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', textSize: 'larger' })
    expect(readPreference('theme')).toBe('dark')
    expect(readPreference('textSize')).toBe('larger')

    await user.click(screen.getByRole('radio', { name: 'As this device' }))
    expect(document.documentElement.dataset['theme']).toBeUndefined()
  })

  it('shows what was chosen before', async () => {
    writePreference('textSize', 'large')
    await openSettings()
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Large' }).checked).toBe(true)
  })

  it('changes the language where there is more than one', async () => {
    await openSettings()
    await user.selectOptions(screen.getByLabelText('Language'), 'ar-XB')
    expect(await screen.findByText('[settings.look.title]')).toBeDefined()
    expect(document.documentElement.dir).toBe('rtl')
    expect(readPreference('language')).toBe('ar-XB')
  })
})

describe('what is kept on this device', () => {
  it('is said to be nothing while there is nothing', async () => {
    await openSettings()
    expect(await screen.findByText('There is no work on this device yet.')).toBeDefined()
  })

  it('is listed by organisation and round', async () => {
    await aStoredRound(store, { mode: 'together' })
    await openSettings()
    await screen.findByRole('heading', { name: 'Northwick Council' })
    expect(screen.getByText('1 organisation · 1 round')).toBeDefined()
    expect(document.body.textContent).toContain(
      '22 November 2026 · Whole organisation · Agreed in one talk',
    )
    expect(screen.getByText('Being answered')).toBeDefined()
  })

  it('renames an organisation and gives the focus to its new name', async () => {
    await aStoredRound(store)
    await openSettings()
    await press('Rename Northwick Council')
    const name = screen.getByLabelText('Name of the organisation')
    expect(document.activeElement).toBe(name)
    await user.clear(name)
    await press('Save')
    expect(await screen.findByText('Write a name.')).toBeDefined()
    await user.type(name, '  Southwick  ')
    await press('Save')
    const heading = await screen.findByRole('heading', { name: 'Southwick' })
    expect(document.activeElement).toBe(heading)
    expect((await listOrganisations(store)).map((one) => one.name)).toEqual(['Southwick'])
  })

  it('changes the name and the date of a round', async () => {
    await aStoredRound(store)
    await openSettings()
    await press('Change Autumn 2026')
    const date = screen.getByLabelText('Date')
    await user.clear(date)
    await press('Save')
    expect(await screen.findByText('Choose a date.')).toBeDefined()
    expect(document.activeElement).toBe(date)
    await user.type(date, '2026-10-01')
    await user.type(screen.getByLabelText('Name of the round'), ' again')
    await press('Save')
    await screen.findByRole('heading', { name: 'Autumn 2026 again' })
    expect(await listRounds(store)).toMatchObject([{ date: '2026-10-01' }])
  })

  it('renames a team', async () => {
    const { organisationId } = await aRoundOfATeam(store)
    await openSettings()
    await press('Rename Housing')
    const name = screen.getByLabelText('Name of the team or partnership')
    await user.clear(name)
    await user.type(name, 'Homes')
    await press('Save')
    await screen.findByRole('heading', { name: 'Homes' })
    expect(await listUnits(store, organisationId)).toMatchObject([{ name: 'Homes' }])
  })
})

describe('saving and erasing', () => {
  it('leads to the backup, and to what is held', async () => {
    await aStoredRound(store)
    await openSettings()
    const backup = screen.getByRole('link', { name: 'Save a backup' })
    expect(backup.getAttribute('href')).toBe(paths.backup())
    const holdings = screen.getByRole('link', { name: 'What we hold, as a document' })
    expect(holdings.getAttribute('href')).toBe(paths.holdings())
  })

  it('says what goes and offers the file before it erases', async () => {
    const downloads = catchDownloads()
    writePreference('hasData', 'yes')
    await aStoredRound(store)
    const { history } = await openSettings()
    await press('Erase everything on this device')
    const dialog = within(screen.getByRole('dialog'))
    expect(await dialog.findByText('Northwick Council: 1 round')).toBeDefined()
    expect(dialog.getByText(/^the plan with its actions/)).toBeDefined()
    expect(dialog.getByText(/That is an offence/)).toBeDefined()
    await user.click(dialog.getByRole('button', { name: 'Save everything to a file first' }))
    await dialog.findByText(/is made/)
    expect(downloads).toHaveLength(1)

    await user.click(dialog.getByRole('button', { name: 'Erase everything' }))
    await expect.poll(() => history.at(-1)).toBe(paths.home())
    expect(await listOrganisations(store)).toEqual([])
    expect(readGone()).toBe('everything')
    expect(readPreference('hasData')).toBeNull()
  })

  it('also removes what it could not open, where the work is in memory', async () => {
    vi.stubGlobal('indexedDB', device.indexedDB)
    vi.stubGlobal('IDBKeyRange', device.IDBKeyRange)
    closeStore(store)
    store = await openTestStore(null)
    const { history } = await openSettings()
    await press('Erase everything on this device')
    await press('Erase everything')
    await expect.poll(() => history.at(-1)).toBe(paths.home())
    expect(await device.indexedDB.databases()).toEqual([])
  })

  it('says so where the browser does not let go of it', async () => {
    const refuse = () => {
      throw new DOMException('Not here', 'SecurityError')
    }
    vi.stubGlobal('indexedDB', { open: refuse, deleteDatabase: refuse })
    vi.stubGlobal('IDBKeyRange', device.IDBKeyRange)
    writePreference('hasData', 'yes')
    store = await openTestStore(null)
    await aStoredRound(store)
    const { history } = await openSettings()
    await press('Erase everything on this device')
    await press('Erase everything')
    expect(await screen.findByText(/This device may still hold earlier work/)).toBeDefined()
    expect(history).not.toContain(paths.home())
    expect(readPreference('hasData')).toBe('yes')
    expect(await listRounds(store)).toEqual([])
  })

  it('erases nothing when the person keeps it', async () => {
    await aStoredRound(store)
    await openSettings()
    await press('Erase everything on this device')
    await press('Keep everything')
    expect(screen.queryByText(/That is an offence/)).toBeNull()
    expect(await listRounds(store)).toHaveLength(1)
  })
})

describe('records that could not be read', () => {
  it('are named and can be saved, and the rest works', async () => {
    const downloads = catchDownloads()
    await aStoredRound(store)
    await putRaw(device, 'round', { id: 'damaged-1', organisationId: 'x', name: 7 })
    await sweepStore(store)
    await openSettings()
    expect(await screen.findByText('damaged-1')).toBeDefined()
    expect(screen.getByText(/^1 record could not be read/)).toBeDefined()
    await screen.findByRole('heading', { name: 'Autumn 2026' })
    await press('Save these records to a file')
    await waitFor(async () => expect(await downloads[0]?.text()).toContain('"name": 7'))
  })

  it('are saved without what was deleted and what one person gave', async () => {
    const downloads = catchDownloads()
    const deleted = await aStoredRound(store)
    const { roundId } = await aStoredRound(store, { mode: 'eachFirst' })
    await putRaw(device, 'draftAnswer', {
      id: 'a',
      roundId: deleted.roundId,
      note: 'Deleted words',
    })
    await putRaw(device, 'response', { id: 'b', roundId, note: 'Words of one' })
    await putRaw(device, 'evidence', { id: 'c', note: 'Words that leave' })
    await sweepStore(store)
    await removeRound(store, deleted.roundId)
    await openSettings()
    await press('Save these records to a file')
    await waitFor(() => expect(downloads).toHaveLength(1))
    const text = await downloads[0]?.text()
    expect(text).toContain('Words that leave')
    expect(text).not.toMatch(/Deleted words|Words of one/)
    expect(screen.getByText(/The file leaves out what you deleted/)).toBeDefined()
  })

  it('are not spoken of where there are none', async () => {
    await openSettings()
    expect(screen.queryByText('Records that could not be read')).toBeNull()
  })
})

describe('in the example', () => {
  const InExample = () => (
    <WorkspaceContext value="example">
      <SettingsScreen />
    </WorkspaceContext>
  )

  it('offers nothing that would erase or save real work', async () => {
    await openSettings(InExample)
    expect(screen.queryByText('Erase everything on this device')).toBeNull()
    expect(screen.queryByText('Save a backup')).toBeNull()
  })
})

describe('where the browser keeps nothing', () => {
  it('says so', async () => {
    store = await openTestStore(null)
    await openSettings()
    expect(await screen.findByText(/^This browser keeps nothing/)).toBeDefined()
  })
})
