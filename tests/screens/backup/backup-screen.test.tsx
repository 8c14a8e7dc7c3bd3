import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadWords } from '#src/i18n/words.ts'
import { paths, patterns } from '#src/paths.ts'
import { BackupScreen } from '#src/screens/backup/BackupScreen.tsx'
import { listBackups, noteBackup } from '#src/storage/backups.ts'
import { pauseErasure } from '#src/storage/retention.ts'
import type { Store } from '#src/storage/handle.ts'
import { renameRound } from '#src/storage/rounds.ts'
import { WorkspaceContext } from '#src/workspace/workspace.ts'
import { aBackupLog } from '#tests/support/backups.ts'
import { catchDownloads, type Download } from '#tests/support/downloads.ts'
import { giveEndlessWorkers, giveWorkers } from '#tests/support/fake-worker.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aWorkshop } from '#tests/support/workshop.ts'
import { aStoredRound, openTestStore } from '#tests/storage/test-store.ts'

const user = userEvent.setup()
const PASSPHRASE = 'four words of mine'
let store: Store
let downloads: readonly Download[]

beforeEach(async () => {
  giveWorkers()
  downloads = catchDownloads()
  store = await openTestStore()
})
afterEach(() => vi.unstubAllGlobals())

async function openBackup(Screen = BackupScreen) {
  await renderScreen(Screen, { pattern: patterns.backup, at: paths.backup(), store })
  await loadWords(['settings'])
  return screen.findByRole('heading', { level: 1 })
}

const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }))
const choose = async (name: RegExp) => user.click(await screen.findByRole('radio', { name }))

async function makePlain(): Promise<void> {
  await choose(/Anyone who has the file/)
  await press('Make the backup')
  await screen.findByRole('heading', { name: 'The backup is made and checked' })
}

async function test(file: File): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')
  if (input === null) throw new Error('No way to choose a file')
  await user.upload(input, file)
}

async function asFile(download: Download | undefined): Promise<File> {
  if (download === undefined) throw new Error('No file was offered')
  return new File([await download.bytes()], download.name)
}

describe('a backup on the screen', () => {
  it('is offered, counted in words, and safe only when the person has seen it', async () => {
    await aStoredRound(store)
    await openBackup()
    await screen.findByText(/No backup was saved on this device yet/)
    await makePlain()
    expect(downloads).toHaveLength(1)
    screen.getByText('1 organisation and 1 round')
    screen.getByText('What single people answered is not in it.')
    await screen.findByText(/Nobody has told us yet/)
    await press('It is in its place')
    await screen.findByText('Good. Your work is safe as of now.')
    await screen.findByText(/Your last backup is of/)
    await screen.findByText('Nothing has changed since then.')
    expect((await listBackups(store))[0]?.placedAt).not.toBeNull()
  })

  it('says what was done since', async () => {
    const { roundId } = await aStoredRound(store)
    await openBackup()
    await makePlain()
    await renameRound(store, roundId, 'Second try')
    await screen.findByText('1 thing has changed since then.')
  })

  it('asks twice for a passphrase that is long enough, and can show it', async () => {
    await openBackup()
    await press('Make the backup')
    const first = await screen.findByLabelText('Passphrase')
    expect(document.activeElement).toBe(first)
    screen.getByText('Use at least 12 letters.')
    await user.type(first, PASSPHRASE)
    await user.type(screen.getByLabelText('The same once more'), 'four words of mime')
    await press('Make the backup')
    screen.getByText('The two are not the same. Type it again.')
    expect(first.getAttribute('type')).toBe('password')
    await user.click(screen.getByRole('checkbox', { name: 'Show what I type' }))
    expect(first.getAttribute('type')).toBe('text')
    expect(downloads).toHaveLength(0)
  })

  it('is locked, and tested again with its passphrase', async () => {
    await aStoredRound(store)
    await openBackup()
    await choose(/For a colleague/)
    await user.type(await screen.findByLabelText('Passphrase'), PASSPHRASE)
    await user.type(screen.getByLabelText('The same once more'), PASSPHRASE)
    await press('Make the backup')
    await screen.findByRole('heading', { name: 'The backup is made and checked' })
    screen.getByRole('heading', { name: 'How to hand over' })
    expect(downloads[0]?.name).toMatch(/\.json\.age$/)
    await test(await asFile(downloads[0]))
    await user.type(await screen.findByLabelText('Passphrase'), 'something else')
    await press('Open it')
    await screen.findByText(/The passphrase is wrong, or the start of the file is damaged/)
    await user.clear(screen.getByLabelText('Passphrase'))
    await user.type(screen.getByLabelText('Passphrase'), PASSPHRASE)
    await press('Open it')
    await screen.findByText(/is whole. It could bring your work back/)
    screen.getByText(/the very file that this device made/)
    expect((await listBackups(store))[0]?.placedAt).not.toBeNull()
  })

  it('can be stopped, and then nothing was made', async () => {
    giveEndlessWorkers()
    await openBackup()
    await user.type(await screen.findByLabelText('Passphrase'), PASSPHRASE)
    await user.type(screen.getByLabelText('The same once more'), PASSPHRASE)
    await press('Make the backup')
    await press('Cancel')
    await screen.findByText(/No file was made/)
    expect(await listBackups(store)).toEqual([])
    expect(downloads).toHaveLength(0)
  })

  it('is not made of what is made up', async () => {
    await openBackup(() => (
      <WorkspaceContext value="example">
        <BackupScreen />
      </WorkspaceContext>
    ))
    screen.getByText(/All of this is made up/)
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('a file that is tested', () => {
  it('is told from one that is damaged, and from one of another app', async () => {
    await aStoredRound(store)
    await openBackup()
    await makePlain()
    const text = await downloads[0]?.text()
    await test(new File([(text ?? '').slice(0, -20)], 'cut.json'))
    await screen.findByText('“cut.json” is damaged. Do not rely on it. Make a new backup.')
    await test(new File(['{}'], 'other.json'))
    await screen.findByText('“other.json” is no backup of this app.')
  })
})

describe('the list of backups', () => {
  it('names the rounds whose answers a file holds, and not to delete it while they are asked for', async () => {
    const { roundId } = await aWorkshop(store, { said: [[1, 2]], revealed: false })
    await noteBackup(store, aBackupLog({ holdsAnswersOf: [roundId, 'gone'] }))
    await openBackup()
    await screen.findByText(/^Holds what single people answered in Autumn 2026. Delete this file/)
    await screen.findByText(/Still holds what single people answered in a round that is no longer/)
    await pauseErasure(store, roundId)
    await screen.findByText(/A request for it is open, so do not delete this file/)
  })

  it('loses a file that was deleted, and takes it back', async () => {
    await noteBackup(store, aBackupLog())
    await openBackup()
    await press(/^I have deleted this file/)
    const notice = await screen.findByText(/is off the list/)
    expect(await listBackups(store)).toEqual([])
    within(notice.closest('[role="status"]') as HTMLElement).getByRole('button', { name: /Undo/ })
    await press(/Undo/)
    await screen.findByRole('button', { name: /^I have deleted this file/ })
    expect(await listBackups(store)).toHaveLength(1)
  })
})
