import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { applyWrite } from '#src/domain/record/write.ts'
import { paths, patterns } from '#src/paths.ts'
import { readPreference } from '#src/platform/preferences.ts'
import { OpenScreen } from '#src/screens/open/OpenScreen.tsx'
import type { OpenDevice } from '#src/screens/open/use-open-file.ts'
import { readEverything } from '#src/storage/everything.ts'
import type { Store } from '#src/storage/handle.ts'
import { removeRound, renameRound } from '#src/storage/rounds.ts'
import { FILE_MAX_BYTES } from '#src/transfer/json/limits.ts'
import { writeInvitation } from '#src/transfer/invitation/invitation.ts'
import { writeSmallFile } from '#src/transfer/json/small-file.ts'
import { startImportWork } from '#src/workspace/open-file/import-work.ts'
import { WorkspaceContext } from '#src/workspace/workspace.ts'
import { aMark, aResponse } from '#tests/domain/merge/workspaces.ts'
import { aStoredRound, openTestStore } from '#tests/storage/test-store.ts'
import { anInvitation } from '#tests/support/invitations.ts'
import { bytesOf, forgedFile, writtenFile } from '#tests/support/journey-files.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'
import { aRound, ROUND_ID } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

let store: Store

beforeEach(async () => {
  localStorage.clear()
  store = await openTestStore(undefined, { ids: () => crypto.randomUUID() })
})

const NO_LOCK: OpenDevice['unlock'] = async () => ({ ok: false, kind: 'damaged' })

function open(device: Partial<OpenDevice> = {}, workspace: 'own' | 'example' = 'own') {
  const whole = { start: startImportWork, unlock: NO_LOCK, ...device }
  const Screen = () => (
    <WorkspaceContext value={workspace}>
      <OpenScreen device={whole} />
    </WorkspaceContext>
  )
  return renderScreen(Screen, { pattern: patterns.open, at: paths.open(), store })
}

const aFile = (content: string | Uint8Array, name = 'journey.json') =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name)

async function choose(file: File): Promise<void> {
  await screen.findByRole('button', { name: 'Choose a file' })
  const input = document.querySelector('input[type="file"]') as HTMLInputElement
  await userEvent.upload(input, file, { applyAccept: false })
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

describe('opening a file', () => {
  it('shows what is in it, brings it in, and takes it out again', async () => {
    await open()
    const before = await readEverything(store)
    await choose(aFile(await writtenFile(oneOfEach())))
    const table = await screen.findByRole('table')
    expect(within(table).getByRole('row', { name: /Rounds/ }).textContent).toContain('1')
    expect(await readEverything(store)).toEqual(before)
    await press('Bring it in')
    await screen.findByRole('heading', { name: 'It is on this device' })
    expect((await readEverything(store)).round).toHaveLength(1)
    expect(readPreference('hasData')).toBe('yes')
    await press('Undo')
    await screen.findByText('All is as it was before.')
    expect(await readEverything(store)).toEqual(before)
  })

  it('can be undone by whoever left the page, until the next change', async () => {
    const { roundId } = await aStoredRound(store)
    const before = (await readEverything(store)).round
    const { unmount } = await open()
    await choose(aFile(forgedFile({ round: [aRound()] })))
    await press('Bring it in')
    await screen.findByRole('heading', { name: 'It is on this device' })
    unmount()
    const again = await open()
    await screen.findByText(/Brought in last, on 22 November 2026/)
    await press('Undo')
    await screen.findByText('All is as it was before.')
    expect((await readEverything(store)).round).toEqual(before)
    again.unmount()
    await open()
    await choose(aFile(forgedFile({ round: [aRound()] })))
    await press('Bring it in')
    await press('Open another file')
    await screen.findByText(/Brought in last/)
    await renameRound(store, roundId, 'Newer')
    await waitFor(() => expect(screen.queryByText(/Brought in last/)).toBeNull())
  })

  it('has what can be done with it at the foot of the window, also below a long table', async () => {
    await open()
    await choose(aFile(await writtenFile(oneOfEach())))
    const keep = await screen.findByRole('button', { name: 'Bring it in' })
    expect(keep.closest('section')).toBeNull()
  })

  it('is left without a trace', async () => {
    await open()
    const before = await readEverything(store)
    await choose(aFile(await writtenFile(oneOfEach())))
    await screen.findByRole('table')
    await press('Cancel')
    await screen.findByRole('button', { name: 'Choose a file' })
    expect(await readEverything(store)).toEqual(before)
  })

  it('takes a file that is dropped', async () => {
    await open()
    const drop = (await screen.findByText('You can also drop a file here.')).parentElement
    const dataTransfer = { files: [aFile(forgedFile({ round: [aRound()] }))], types: ['Files'] }
    fireEvent.dragOver(drop as Element, { dataTransfer })
    fireEvent.drop(drop as Element, { dataTransfer })
    await screen.findByRole('button', { name: 'Bring it in' })
  })

  it('says that there is nothing to take', async () => {
    await aStoredRound(store)
    await open()
    await choose(aFile(await writtenFile(await readEverything(store))))
    await screen.findByText(/All of it is here already/)
    expect(screen.queryByRole('button', { name: 'Bring it in' })).toBeNull()
  })

  it('keeps what is here when that was chosen', async () => {
    const { roundId } = await aStoredRound(store)
    const [round] = (await readEverything(store)).round
    if (round === undefined || !('name' in round)) throw new Error('No round')
    const file = forgedFile({ round: [applyWrite(round, { name: 'Elsewhere' }, 50)] })
    await open()
    await choose(aFile(file))
    await screen.findByText('Here: Autumn 2026 · 22 November 2026')
    const all = screen.getByRole('group', { name: 'Where both differ' })
    await userEvent.click(within(all).getByLabelText('Keep what is here'))
    await press('Bring it in')
    await screen.findByText('1 record changed.')
    const [after] = (await readEverything(store)).round
    expect(after).toMatchObject({ id: roundId, name: 'Autumn 2026' })
    expect(after?.counters['name']).toBeGreaterThan(50)
  })

  it('says so when nothing came of it, and leaves the import before it open to an undo', async () => {
    await open()
    await choose(aFile(forgedFile({ round: [aRound()] })))
    await press('Bring it in')
    await press('Open another file')
    // An older file: what is here is newer, and stays.
    const older = { ...aRound({ name: 'Older' }), counters: { ...aRound().counters, name: 0 } }
    await choose(aFile(forgedFile({ round: [older] })))
    await press('Bring it in')
    await screen.findByRole('heading', { name: 'Nothing was brought in' })
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    await press('Open another file')
    await screen.findByText(/Brought in last/)
  })

  it('brings back what was deleted here, when that is ticked', async () => {
    const { roundId } = await aStoredRound(store)
    const file = await writtenFile(await readEverything(store))
    await removeRound(store, roundId)
    await open()
    await choose(aFile(file))
    await userEvent.click(await screen.findByRole('checkbox', { name: /Autumn 2026/ }))
    await press('Bring it in')
    await screen.findByRole('heading', { name: 'It is on this device' })
    expect((await readEverything(store)).round[0]?.deleted).toBeNull()
  })

  it('compares once more when something was written meanwhile', async () => {
    const { roundId } = await aStoredRound(store)
    await open()
    await choose(aFile(forgedFile({ round: [aRound()] })))
    await screen.findByRole('button', { name: 'Bring it in' })
    await renameRound(store, roundId, 'Newer')
    await press('Bring it in')
    await screen.findByText(/Something was saved here in the meantime/)
    expect((await readEverything(store)).round).toHaveLength(1)
    await press('Bring it in')
    await screen.findByRole('heading', { name: 'It is on this device' })
    expect((await readEverything(store)).round).toHaveLength(2)
  })

  it('says before that answers go which were erased elsewhere, and that nothing brings them back', async () => {
    await open()
    await choose(aFile(forgedFile({ round: [aRound()], response: [aResponse('r', 'a')] })))
    await press('Bring it in')
    await press('Open another file')
    await choose(aFile(forgedFile({ rawErasure: [aMark(ROUND_ID)] })))
    await screen.findByText(/They go here too|It goes here too/)
    await press('Bring it in')
    await screen.findByRole('heading', { name: 'It is on this device' })
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  it('takes nothing when two hand-ins under one id differ', async () => {
    await open()
    await choose(aFile(forgedFile({ round: [aRound()], response: [aResponse('r', 'a')] })))
    await press('Bring it in')
    await press('Open another file')
    await choose(aFile(forgedFile({ response: [aResponse('r', 'b')] })))
    await screen.findByText(/Two that differ cannot both count/)
    expect(screen.queryByRole('button', { name: 'Bring it in' })).toBeNull()
  })

  it('says what it keeps and cannot show', async () => {
    const odd = aRound({ questionsVersion: { setId: 'odd', major: 9, minor: 0 } })
    await open()
    await choose(aFile(forgedFile({ round: [odd] }, { sha256: null })))
    await screen.findByText(/1 round uses questions that this app does not have/)
    await screen.findByText(/This file has no check sum/)
  })

  it('leads from the example to the person’s own', async () => {
    const { history } = await open({}, 'example')
    await waitFor(() => expect(history).toContain(paths.open()))
    expect(screen.queryByRole('button', { name: 'Choose a file' })).toBeNull()
  })
})

describe('a locked file', () => {
  const locked = aFile('age-encryption.org/v1\n-> scrypt', 'backup.age')

  it('is opened with its passphrase', async () => {
    const bytes = bytesOf(await writtenFile(oneOfEach()))
    const unlock: OpenDevice['unlock'] = async (_bytes, passphrase) =>
      passphrase === 'right' ? { ok: true, bytes } : { ok: false, kind: 'wrongPassphrase' }
    await open({ unlock })
    await choose(locked)
    await press('Open the file')
    await screen.findByText('Type the passphrase.')
    await userEvent.type(screen.getByLabelText('Passphrase'), 'wrong')
    await press('Open the file')
    await screen.findByText(/This passphrase is wrong, or the start of the file is damaged/)
    await userEvent.type(screen.getByLabelText('Passphrase'), 'right')
    await press('Open the file')
    await screen.findByRole('button', { name: 'Bring it in' })
  })

  it('tells damage further in apart', async () => {
    await open()
    await choose(locked)
    await userEvent.type(await screen.findByLabelText('Passphrase'), 'any')
    await press('Open the file')
    await screen.findByText(/damaged further in/)
  })
})

describe('another file of the app', () => {
  it.each([
    ['handIn', writeSmallFile('handIn', { sealed: 'YWdl' }, '1'), 'Go to your rounds'],
    [
      'invitation',
      writeSmallFile('invitation', { invitation: writeInvitation(anInvitation()) }, '1'),
      'See the invitation',
    ],
  ])('is led to its place: %s', async (_kind, text, way) => {
    await open()
    await choose(aFile(text))
    await screen.findByRole('link', { name: way })
  })
})

const withRound = (patch: object) => forgedFile({ round: [{ ...aRound(), ...patch }] })
const whole = await writtenFile(oneOfEach())

describe('bad input', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['not a file of ours', 'Dear all', /This app did not write this file/],
    ['empty', '', /This file is empty/],
    ['cut short', whole.slice(0, 900), /The end of this file is missing/],
    ['one bit flipped', whole.replace('Northwick', 'Northwicj'), /changed or damaged/],
    ['newer', forgedFile({}, { version: 9 }), /A newer version of the app wrote this file/],
    ['of a newer kind', forgedFile({}, { kind: 'zebra' }), /holds “zebra”/],
    ['deep', '['.repeat(9000), /built in a way/],
    ['of wrong types', withRound({ expected: 'x' }), /wrong form, at “round.1.expected”/],
    ['with one id twice', forgedFile({ round: [aRound(), aRound()] }), /the same id, at “round.2”/],
    ['with __proto__', forgedFile('{"round":[{"__proto__":{}}]}'), /name that could do harm/],
    ['with half a letter', forgedFile('{"round":[{"id":"\\ud800"}]}'), /half a letter/],
    ['of the year 99999', withRound({ date: '99999-01-01' }), /A date in this file does not exist/],
    ['a zip bomb in gzip', gzipSync(Buffer.alloc(9_000_000)), /packed file \(gzip\)/],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff]), /This is a picture/],
    ['not text', new Uint8Array([0xff, 0xfe, 1]), /not plain text/],
    [
      'a million records',
      forgedFile(`{"round":[${'{"id":"a"},'.repeat(1_000_000)}1]}`),
      /too many records. The most is 200,000/,
    ],
  ])('is named, and nothing changes: %s', async (_what, content, words) => {
    await aStoredRound(store)
    const before = await readEverything(store)
    await open()
    await choose(aFile(content))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(words)
    expect(alert.textContent).toContain('Nothing changed.')
    expect(await readEverything(store)).toEqual(before)
  })

  it('is not read when it has 500 MB', async () => {
    await open()
    const file = aFile('{}')
    Object.defineProperty(file, 'size', { value: 500_000_000 })
    Object.defineProperty(file, 'arrayBuffer', {
      value: () => {
        throw new Error('It was read')
      },
    })
    await choose(file)
    expect((await screen.findByRole('alert')).textContent).toContain(
      `too big: 500 MB. The most is ${FILE_MAX_BYTES / 1e6} MB`,
    )
  })

  it('of marks and formulas is shown as it stands', async () => {
    const name = '<b>x</b> =1+1'
    await open()
    await aStoredRound(store)
    const [round] = (await readEverything(store)).round
    await choose(aFile(forgedFile({ round: [{ ...round, name, counters: { name: 50 } }] })))
    await screen.findByText(`In the file: ${name} · 22 November 2026`)
    expect(document.querySelector('b')).toBeNull()
  })

  it('that the device has no memory for is told', async () => {
    const start = () => ({
      ...startImportWork(),
      open: async () => Promise.reject(new Error('Out of memory')),
    })
    await open({ start })
    await choose(aFile('{}'))
    expect((await screen.findByRole('alert')).textContent).toContain('This device could not do it')
  })
})
