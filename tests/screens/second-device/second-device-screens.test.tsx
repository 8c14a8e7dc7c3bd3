import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { paths, patterns } from '#src/paths.ts'
import { readPreference } from '#src/platform/preferences.ts'
import { currentSet } from '#src/questions/sets.ts'
import { GatherScreen } from '#src/screens/gather/GatherScreen.tsx'
import { ScanScreen } from '#src/screens/scan/ScanScreen.tsx'
import { ReadKeyScreen } from '#src/screens/second-device/ReadKeyScreen.tsx'
import { SecondDeviceScreen } from '#src/screens/second-device/SecondDeviceScreen.tsx'
import type { Factories } from '#src/storage/db.ts'
import type { Store } from '#src/storage/handle.ts'
import { keepInvitation } from '#src/storage/invitations.ts'
import { isLead } from '#src/storage/lead.ts'
import { getRound } from '#src/storage/round-list.ts'
import { receive } from '#src/storage/gathering.ts'
import { saveRoundDetails } from '#src/storage/rounds.ts'
import { takeLead, takeSharedRound } from '#src/storage/second-device.ts'
import { sendInFrames } from '#src/transfer/frames/send.ts'
import { HAND_INS_FILE_MAX_BYTES } from '#src/transfer/hand-in/hand-in-files.ts'
import { openRoundKey } from '#src/transfer/invitation/open-round-key.ts'
import { writeInvitation } from '#src/transfer/invitation/invitation.ts'
import { writeSmallFile } from '#src/transfer/json/small-file.ts'
import { aDevice, openTestStore, rawRows } from '#tests/storage/test-store.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { catchDownloads } from '#tests/support/downloads.ts'
import { aHandIn, aRoundKey } from '#tests/support/hand-ins.ts'
import { anInvitation, INVITATION_KEYS } from '#tests/support/invitations.ts'
import { aWorkshop, handInOnPaper, pressButton } from '#tests/support/passed-tablet.tsx'
import { ROUND_ID } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aDevice as aCamera } from '#tests/ui/scan/fake-device.ts'

const VERSION = { setId: currentSet.id, ...currentSet.version }

/** As on the set of questions that ships. */
const KEY = aRoundKey({
  round: { ...aRoundKey().round, questionsVersion: VERSION },
  invitation: writeInvitation(anInvitation({ questionsVersion: VERSION })),
})

let device: Factories
let store: Store

addDialogMethods()

const scroll = vi.fn<(this: Element) => void>()

beforeEach(async () => {
  sessionStorage.clear()
  localStorage.clear()
  // jsdom has none.
  Element.prototype.scrollIntoView = scroll.mockReset()
  device = aDevice()
  store = await openTestStore(device, { ids: () => crypto.randomUUID() })
})

const picturesOf = (text: string) => {
  const { blocks, frame } = sendInFrames(new TextEncoder().encode(text))
  return Array.from({ length: blocks }, (_, number) => frame(number))
}

const openSecond = (roundId: string, on = store) =>
  renderScreen(SecondDeviceScreen, {
    pattern: patterns.secondDevice,
    at: paths.secondDevice(roundId),
    store: on,
  })

async function openReading() {
  const camera = aCamera()
  const opened = await renderScreen(() => <ReadKeyScreen device={camera.device} />, {
    pattern: patterns.secondDeviceRead,
    at: paths.secondDeviceRead(),
    store,
  })
  await screen.findByRole('heading', { level: 1, name: 'Gather for a colleague’s round' })
  await waitFor(() => expect(camera.starts()).toBe(1))
  await act(async () => camera.allow())
  const show = async (text: string) => {
    for (const picture of text.startsWith('{') ? picturesOf(text) : [text]) {
      await act(async () => camera.show(picture))
    }
  }
  return { ...opened, show }
}

async function gatherAlong(): Promise<void> {
  const opened = await openRoundKey(KEY)
  if (opened === null) throw new Error('Not a key')
  await takeSharedRound(store, opened)
}

describe('handing the key over', () => {
  it('needs an invitation first', async () => {
    const { roundId } = await aWorkshop(store)
    await openSecond(roundId)
    const link = await screen.findByRole('link', { name: 'Invite people' })
    expect(link.getAttribute('href')).toBe(paths.invite(roundId))
    expect(screen.queryByRole('button', { name: 'Hand the key over' })).toBeNull()
  })

  it('warns, shows the key, and another device gathers with it', async () => {
    const downloads = catchDownloads()
    const { roundId } = await aWorkshop(store, { expected: 9, handedIn: [2] })
    const invitation = anInvitation({ roundId, questionsVersion: VERSION })
    await keepInvitation(store, invitation, INVITATION_KEYS.privateKey)
    const { container, unmount } = await openSecond(roundId)
    await pressButton('Hand the key over')
    const dialog = await screen.findByRole('dialog', { name: 'Show the key of this round?' })
    expect(dialog.textContent).toMatch(/can open the hand-ins of this round/)
    expect(screen.queryByRole('img', { name: /The key of this round/ })).toBeNull()
    await pressButton('Show the key')
    await screen.findByRole('img', { name: /The key of this round/ })
    expect(document.activeElement?.textContent).toBe('Let the other tablet read this code')
    const code = screen.getByRole('img', { name: /The key of this round/ })
    const isScrolledTo = () => scroll.mock.contexts.some((scrolled) => scrolled.contains(code))
    await waitFor(() => expect(isScrolledTo()).toBe(true))
    expect(container.textContent).not.toContain('AGE-SECRET-KEY')
    await pressButton('Save as a file')
    const text = (await downloads.at(-1)?.text()) ?? ''
    expect(downloads.at(-1)?.name).toBe('round-key.json')
    expect(text).not.toContain('choice')
    await pressButton('Hide the key')
    expect(screen.queryByRole('img', { name: /The key of this round/ })).toBeNull()
    expect(document.activeElement?.textContent).toBe('Give the key to your colleague')
    unmount()

    store = await openTestStore(aDevice(), { ids: () => crypto.randomUUID() })
    const { show, history } = await openReading()
    await show(text)
    await screen.findByText('Northwick Council')
    expect(readPreference('hasData')).toBeNull()
    await pressButton('Gather for this round')
    await waitFor(() => expect(history.at(-1)).toBe(paths.gather(roundId)))
    // Or the first page would be the welcome when the app is opened again.
    expect(readPreference('hasData')).toBe('yes')
    expect(await getRound(store, roundId)).toMatchObject({ expected: 9, status: 'collecting' })
    expect(await isLead(store, roundId)).toBe(false)
  })
})

describe('reading a key', () => {
  it('shows what would be stored, and stores nothing before it is told to', async () => {
    const { show } = await openReading()
    await show(writeSmallFile('roundKey', KEY, '1'))
    await screen.findByText(/Autumn 2026/)
    expect(document.activeElement?.textContent).toBe('Is this the right round?')
    expect(screen.getByText(/22 November 2026/)).toBeDefined()
    expect(screen.getByText(/No answers come with it/)).toBeDefined()
    await pressButton('No, read another')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Read a code')
    expect(await rawRows(device, 'round')).toEqual([])
    expect(await rawRows(device, 'invitationKey')).toEqual([])
  })

  it('changes nothing where the round is here already', async () => {
    await gatherAlong()
    const before = await rawRows(device, 'invitationKey')
    const { show } = await openReading()
    await show(writeSmallFile('roundKey', KEY, '1'))
    await pressButton('Gather for this round')
    await screen.findByText(/This round is on this tablet already/)
    expect(document.activeElement?.textContent).toBe('Is this the right round?')
    expect(await rawRows(device, 'invitationKey')).toEqual(before)
  })

  it.each([
    ['something else', /not the key of a round/, 'https://example.org'],
    ['an invitation', /This is an invitation for members/, writeInvitation(anInvitation())],
    [
      'a hand-in',
      /This is a hand-in, not a key/,
      writeSmallFile('handIn', { sealed: 'abcd' }, '1'),
    ],
    ['one of a newer app', /newer version of the app/, 'JRE9ABC'],
    [
      'questions that are not here',
      /newer version of the app/,
      writeSmallFile(
        'roundKey',
        { ...KEY, round: { ...KEY.round, questionsVersion: { ...VERSION, major: 99 } } },
        '1',
      ),
    ],
    [
      'parts of two rounds',
      /This key is not whole/,
      writeSmallFile('roundKey', { ...KEY, invitation: 'i1.abc' }, '1'),
    ],
  ])('says what it is instead: %s', async (_, words, text) => {
    const { show } = await openReading()
    await show(text)
    await screen.findByText(words)
    expect(screen.queryByRole('button', { name: 'Gather for this round' })).toBeNull()
  })

  it('takes a file, and refuses a film by its size', async () => {
    const { container } = await openReading()
    const input = container.querySelectorAll<HTMLInputElement>('input[type=file]')[1]
    const film = new File(['x'], 'a.json', { type: 'application/json' })
    Object.defineProperty(film, 'size', { value: 200_000_000 })
    const read = vi.spyOn(film, 'text')
    await userEvent.upload(input as HTMLInputElement, film)
    await screen.findByText(/This file is too large/)
    expect(read).not.toHaveBeenCalled()
    const file = new File([writeSmallFile('roundKey', KEY, '1')], 'k.json', {
      type: 'application/json',
    })
    await userEvent.upload(input as HTMLInputElement, file)
    await screen.findByRole('button', { name: 'Gather for this round' })
  })
})

describe('a tablet that gathers along', () => {
  beforeEach(gatherAlong)

  it('says why it does not reveal, and where to bring the answers', async () => {
    for (let person = 0; person < 5; person += 1) await handInOnPaper(store, ROUND_ID, 3)
    await renderScreen(GatherScreen, {
      pattern: patterns.gather,
      at: paths.gather(ROUND_ID),
      store,
    })
    await screen.findByText(/Another tablet leads this round/)
    expect(screen.queryByRole('button', { name: 'Show what the room said' })).toBeNull()
    const link = screen.getByRole('link', { name: 'Bring the answers to the lead' })
    expect(link.getAttribute('href')).toBe(paths.secondDevice(ROUND_ID))
    const scan = screen.getByRole('link', { name: 'Scan hand-ins' })
    expect(scan.getAttribute('href')).toBe(paths.scan(ROUND_ID))
  })

  it('brings its answers to the lead, sealed; there each counts once', async () => {
    const downloads = catchDownloads()
    await handInOnPaper(store, ROUND_ID, 5)
    await handInOnPaper(store, ROUND_ID, 1)
    const { unmount, container } = await openSecond(ROUND_ID)
    await pressButton('Bring these to the lead')
    await screen.findByText(/This code holds 2 answers/)
    expect(document.activeElement?.textContent).toBe('Now take these to the lead tablet')
    expect(container.textContent).not.toContain('choice')
    await handInOnPaper(store, ROUND_ID, 2)
    await screen.findByText(/The answers here have changed/)
    await pressButton('Make the code again')
    await screen.findByText(/This code holds 3 answers/)
    await pressButton('Save as a file')
    const text = (await downloads.at(-1)?.text()) ?? ''
    expect(downloads.at(-1)?.name).toBe('hand-ins.json')
    expect(text).not.toMatch(/choice|answers/)
    unmount()

    const leadDevice = aDevice()
    const lead = await openTestStore(leadDevice, { ids: () => crypto.randomUUID() })
    await leadTheRound(lead)
    const camera = aCamera()
    await renderScreen(() => <ScanScreen device={camera.device} />, {
      pattern: patterns.scan,
      at: paths.scan(ROUND_ID),
      store: lead,
    })
    await screen.findByRole('heading', { level: 1, name: 'Scan hand-ins' })
    await waitFor(() => expect(camera.starts()).toBe(1))
    await act(async () => camera.allow())
    for (const picture of picturesOf(text)) await act(async () => camera.show(picture))
    await screen.findByText('3 were taken.')
    const [own, brought] = [
      await rawRows(device, 'response'),
      await rawRows(leadDevice, 'response'),
    ]
    expect(brought).toEqual(own)
    const input = document.querySelector<HTMLInputElement>('input[multiple]')
    const file = new File([text], 'a.json', { type: 'application/json' })
    await userEvent.upload(input as HTMLInputElement, file)
    await screen.findByText(/3 were counted before/)
    expect(await rawRows(leadDevice, 'response')).toEqual(own)
  })

  it('brings more than one file holds in several, and none is refused there', async () => {
    const downloads = catchDownloads()
    const note = 'ä'.repeat(10_000)
    const { answers } = aHandIn(
      '',
      4,
      note,
      currentSet.questions.map(({ id }) => id),
    )
    for (let person = 0; person < 16; person += 1) {
      const response = { roundId: ROUND_ID, role: null, answers }
      await receive(store, ROUND_ID, `person-${person}`, response)
    }
    await openSecond(ROUND_ID)
    await pressButton('Bring these to the lead')
    await screen.findByText(/too much for one code or file/)
    await pressButton('Save file 1 of 2')
    await pressButton('Save file 2 of 2')
    expect(downloads.map(({ name }) => name)).toEqual(['hand-ins-1.json', 'hand-ins-2.json'])
    for (const file of downloads) {
      expect((await file.text()).length).toBeLessThan(HAND_INS_FILE_MAX_BYTES)
    }
  })

  it('takes the lead only after it was asked why not to', async () => {
    const { history } = await openSecond(ROUND_ID)
    await pressButton('Take the lead here')
    const dialog = await screen.findByRole('dialog', { name: 'Take the lead on this tablet?' })
    expect(dialog.textContent).toMatch(/work out what one person said/)
    expect(await isLead(store, ROUND_ID)).toBe(false)
    await pressButton('Take the lead')
    await waitFor(() => expect(history.at(-1)).toBe(paths.gather(ROUND_ID)))
    expect(await isLead(store, ROUND_ID)).toBe(true)
  })

  it('can let the round go, and says first what would be lost', async () => {
    await handInOnPaper(store, ROUND_ID, 5)
    const { history } = await openSecond(ROUND_ID)
    await pressButton('Take it off this tablet')
    const dialog = await screen.findByRole('dialog', { name: 'Take this round off this tablet?' })
    expect(dialog.textContent).toMatch(/1 answer is here/)
    await pressButton('Take it off')
    await waitFor(() => expect(history.at(-1)).toBe(paths.home()))
    expect(await rawRows(device, 'response')).toEqual([])
    expect(await rawRows(device, 'round')).toEqual([])
  })
})

/** As the lead has it: the same round under the same id, made by other means. */
async function leadTheRound(lead: Store): Promise<void> {
  const opened = await openRoundKey(KEY)
  if (opened === null) throw new Error('Not a key')
  await takeSharedRound(lead, opened)
  await takeLead(lead, ROUND_ID)
  await saveRoundDetails(lead, ROUND_ID, { expected: 12 })
}
