import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadWords } from '#src/i18n/words.ts'
import { paths, patterns, PRACTICE_BASE } from '#src/paths.ts'
import { InviteScreen } from '#src/screens/invite/InviteScreen.tsx'
import type { Factories } from '#src/storage/db.ts'
import type { Store } from '#src/storage/handle.ts'
import { joinRound, keepInvitation, listRoundKeys } from '#src/storage/invitations.ts'
import { removeRound, restoreRound, saveRoundDetails, type SetUp } from '#src/storage/rounds.ts'
import { readInvitation } from '#src/transfer/invitation/invitation.ts'
import { WorkspaceContext } from '#src/workspace/workspace.ts'
import { aDevice, aStoredRound, openTestStore, rawRows } from '#tests/storage/test-store.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { catchDownloads } from '#tests/support/downloads.ts'
import { anInvitation, INVITATION_KEYS } from '#tests/support/invitations.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aWorkshop, SPLIT } from '#tests/support/workshop.ts'

let device: Factories
let store: Store
let user: ReturnType<typeof userEvent.setup>

beforeEach(async () => {
  user = userEvent.setup()
  vi.stubGlobal('isSecureContext', true)
  device = aDevice()
  store = await openTestStore(device, { ids: () => crypto.randomUUID() })
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

async function open(roundId: string, Screen = InviteScreen) {
  const opened = await renderScreen(Screen, {
    pattern: patterns.invite,
    at: paths.invite(roundId),
    store,
  })
  await loadWords(['gather', 'round'])
  return opened
}

async function openInvite(round: Partial<SetUp['round']> = {}) {
  const { roundId } = await aStoredRound(store, { mode: 'eachFirst', ...round })
  const opened = await open(roundId)
  return { roundId, ...opened, link: await linkField() }
}

const linkField = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'The link to join' })
const press = async (name: string) => user.click(await screen.findByRole('button', { name }))

function invited(link: string) {
  const read = readInvitation(link)
  if (!read.ok) throw new Error(read.kind)
  return read.invitation
}

describe('the invitation', () => {
  it('is a link to this page that holds the round, with keys that stay here', async () => {
    const { roundId, link } = await openInvite({ endTime: '16:30' })
    expect(link.value).toMatch(/^http:\/\/localhost(:\d+)?\/#\/join\/[\w.-]+$/)
    const [keys] = await listRoundKeys(store, roundId)
    expect(invited(link.value)).toEqual(
      anInvitation({
        roundId,
        organisationId: expect.any(String),
        publicKey: keys?.publicKey ?? 'none',
      }),
    )
    expect(document.body.innerHTML).not.toContain('AGE-SECRET-KEY')
  })

  it('has one key however often and in however many tabs it is looked at', async () => {
    const { roundId } = await aStoredRound(store, { mode: 'eachFirst' })
    const tabs = await Promise.all([open(roundId), open(roundId), open(roundId)])
    await waitFor(() => expect(screen.getAllByRole('textbox')).toHaveLength(3))
    const links = screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value)
    expect(new Set(links).size).toBe(1)
    for (const { unmount } of tabs) unmount()
    await open(roundId)
    expect((await linkField()).value).toBe(links[0])
    expect(await rawRows(device, 'invitationKey')).toHaveLength(1)
    expect(await rawRows(device, 'invitation')).toHaveLength(1)
  })

  it('says what the round is now, and not what it was', async () => {
    const { roundId, link } = await openInvite()
    const before = invited(link.value)
    await press('Copy the link')
    await screen.findByText(/The link is copied/)
    await saveRoundDetails(store, roundId, {
      name: 'Winter 2026',
      date: '2026-12-01',
      endTime: '17:15',
      stageNamesShown: true,
      roles: [{ id: 'board', name: 'Board members', expected: 9 }],
    })
    const now = () => invited(screen.getByRole<HTMLInputElement>('textbox').value)
    await waitFor(() => expect(now().roundName).toBe('Winter 2026'))
    expect(screen.queryByText(/The link is copied/)).toBeNull()
    expect(now()).toEqual({
      ...before,
      roundName: 'Winter 2026',
      roundDate: '2026-12-01',
      endTime: '17:15',
      stageNamesShown: true,
      roles: [{ id: 'board', name: 'Board members' }],
    })
    const facts = screen.getByText('Roles to choose from').closest('dl')
    expect(facts?.textContent).toMatch(/Winter 2026.*1 December 2026.*17:15.*Board members/)
  })

  it('invites to a key that this device can open, also where it joined by another', async () => {
    const { roundId } = await aStoredRound(store, { mode: 'eachFirst' })
    await removeRound(store, roundId)
    await joinRound(store, anInvitation({ roundId, publicKey: 'age1ofanother' }))
    await restoreRound(store, roundId)
    await open(roundId)
    const { publicKey } = invited((await linkField()).value)
    expect(publicKey).not.toBe('age1ofanother')
    expect(await listRoundKeys(store, roundId)).toMatchObject([{ publicKey }])
  })

  it('leads to practice from practice', async () => {
    const { roundId } = await aStoredRound(store, { mode: 'eachFirst' })
    await open(roundId, () => (
      <WorkspaceContext value="practice">
        <InviteScreen />
      </WorkspaceContext>
    ))
    expect((await linkField()).value).toContain('/#/practice/join/i1.')
  })

  it('is not made in the example, which offers practice', async () => {
    const { roundId } = await aStoredRound(store, { mode: 'eachFirst' })
    await open(roundId, () => (
      <WorkspaceContext value="example">
        <InviteScreen />
      </WorkspaceContext>
    ))
    await screen.findByRole('heading', { name: 'The example invites nobody' })
    expect(screen.getByRole('link', { name: 'Go to practice' }).getAttribute('href')).toContain(
      PRACTICE_BASE,
    )
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(await rawRows(device, 'invitationKey')).toEqual([])
    expect(await rawRows(device, 'invitation')).toEqual([])
  })

  it('can be tried again where the device did not keep it', async () => {
    const { roundId } = await aStoredRound(store, { mode: 'eachFirst' })
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    await open(roundId)
    await screen.findByText(/could not be kept on this device/)
    put.mockRestore()
    await press('Try again')
    await linkField()
  })
})

describe('sending it', () => {
  it('warns where the address leads to this device alone', async () => {
    await openInvite()
    expect(screen.getByText(/nobody else can open the link/)).toBeDefined()
  })

  it('copies the link and says so', async () => {
    const { link } = await openInvite()
    await press('Copy the link')
    await screen.findByText(/The link is copied/)
    expect(await navigator.clipboard.readText()).toBe(link.value)
  })

  it('marks the link where the browser does not copy', async () => {
    const { link } = await openInvite()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException())
    await press('Copy the link')
    await screen.findByText(/The whole link is marked now/)
    expect(document.activeElement).toBe(link)
    expect([link.selectionStart, link.selectionEnd]).toEqual([0, link.value.length])
  })

  it('is shared where there is a share sheet', async () => {
    const share = vi.fn<Navigator['share']>().mockResolvedValue(undefined)
    Object.assign(navigator, { share, canShare: () => true })
    const { link } = await openInvite()
    await press('Share the link')
    expect(share).toHaveBeenCalledWith({
      title: 'Autumn 2026',
      text: expect.stringContaining('Northwick Council on 22 November 2026'),
      url: link.value,
    })
    share.mockRejectedValue(new DOMException('', 'AbortError'))
    await press('Share the link')
    expect(screen.queryByText(/could not be shared/)).toBeNull()
    share.mockRejectedValue(new DOMException('', 'DataError'))
    await press('Share the link')
    await screen.findByText(/could not be shared/)
    Object.assign(navigator, { share: undefined, canShare: undefined })
  })

  it('offers no share sheet where there is none', async () => {
    await openInvite()
    expect(screen.queryByRole('button', { name: 'Share the link' })).toBeNull()
  })

  it('is a code with a name, and steps to say aloud', async () => {
    await openInvite()
    const code = await screen.findByRole('img', { name: /^Code to join Autumn 2026/ })
    await waitFor(() => expect(code.querySelector('path')).not.toBeNull())
    const steps = within(code.parentElement ?? code).getAllByRole('listitem')
    expect(steps.map(({ textContent }) => textContent)).toMatchObject([
      expect.stringMatching(/Join a workshop/),
      expect.stringMatching(/see this code/),
      expect.stringMatching(/hand in/),
    ])
    const print = vi.spyOn(window, 'print').mockReturnValue()
    await press('Print the code for the wall')
    expect(print).toHaveBeenCalledOnce()
  })

  it('is a file that says the same', async () => {
    const downloads = catchDownloads()
    const { link } = await openInvite()
    await press('Save as a file')
    await screen.findByText(/“invitation-2026-11-22.json” is made/)
    const text = (await downloads[0]?.text()) ?? ''
    expect(readInvitation(text)).toEqual(readInvitation(link.value))
  })
})

describe('the page of the invitation', () => {
  it('leads to what else has to be seen to', async () => {
    const { roundId } = await openInvite()
    const wayTo = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
    expect(wayTo('Try each tablet the day before')).toBe(paths.ready())
    expect(wayTo('Print the questions and the notes for the room')).toBe(paths.pack(roundId))
    expect(wayTo('Gather with a second device')).toBe(paths.secondDevice(roundId))
    expect(wayTo('Back')).toBe(paths.gather(roundId))
  })

  it('offers other ways without HTTPS, and makes nothing', async () => {
    vi.stubGlobal('isSecureContext', false)
    const { roundId } = await aStoredRound(store, { mode: 'eachFirst' })
    await open(roundId)
    await screen.findByRole('heading', { name: 'You cannot invite people from this page' })
    const pass = screen.getByRole('link', { name: 'Pass one tablet round' })
    expect(pass.getAttribute('href')).toBe(paths.pass(roundId))
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(await rawRows(device, 'invitationKey')).toEqual([])
  })

  it('is over when the round is closed', async () => {
    const { roundId } = await aWorkshop(store, { said: [SPLIT] })
    await keepInvitation(store, anInvitation({ roundId }), INVITATION_KEYS.privateKey)
    await closeAsItStands(store, roundId)
    await open(roundId)
    await screen.findByRole('heading', { name: 'Nobody can hand in any more' })
    expect(await rawRows(device, 'invitationKey')).toEqual([])
  })

  it('is not for a round that is done in another way', async () => {
    const { roundId } = await aStoredRound(store, { mode: 'together' })
    const { history } = await open(roundId)
    await waitFor(() => expect(history.at(-1)).toBe(paths.question(roundId, 1)))
  })
})
