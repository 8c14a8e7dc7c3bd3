import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Choice } from '#src/domain/answer/answer.ts'
import { paths, patterns } from '#src/paths.ts'
import { currentSet } from '#src/questions/sets.ts'
import { SAID_MS, STOPPED_MS } from '#src/screens/scan/desk.ts'
import { ScanScreen } from '#src/screens/scan/ScanScreen.tsx'
import type { Factories } from '#src/storage/db.ts'
import type { Store } from '#src/storage/handle.ts'
import { keepInvitation } from '#src/storage/invitations.ts'
import { sendInFrames } from '#src/transfer/frames/send.ts'
import { sealHandIn } from '#src/transfer/hand-in/hand-over.ts'
import { newRoundKeys } from '#src/transfer/hand-in/seal.ts'
import { sealedToText } from '#src/transfer/hand-in/sealed-text.ts'
import { writeInvitation } from '#src/transfer/invitation/invitation.ts'
import { writeSmallFile } from '#src/transfer/json/small-file.ts'
import { withdrawResponse } from '#src/storage/gathering.ts'
import { receiptCode } from '#src/domain/workshop/receipt-code.ts'
import { revealRound } from '#src/storage/reveals.ts'
import { saveRoundDetails } from '#src/storage/rounds.ts'
import { aDevice, aStoredRound, openTestStore, rawRows } from '#tests/storage/test-store.ts'
import { aHandIn, aRoundKey } from '#tests/support/hand-ins.ts'
import { anInvitation, INVITATION_KEYS } from '#tests/support/invitations.ts'
import { aWorkshop, handInOnPaper, pressButton } from '#tests/support/passed-tablet.tsx'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aDevice as aCamera } from '#tests/ui/scan/fake-device.ts'

const QUESTIONS = currentSet.questions.map(({ id }) => id)
const VERSION = { setId: currentSet.id, ...currentSet.version }

addDialogMethods()

let device: Factories
let store: Store

beforeEach(async () => {
  localStorage.clear()
  device = aDevice()
  store = await openTestStore(device, { ids: () => crypto.randomUUID() })
})

async function openScan({ expected = null }: { readonly expected?: number | null } = {}) {
  const { roundId } = await aWorkshop(store, { expected })
  await keepInvitation(store, anInvitation({ roundId }), INVITATION_KEYS.privateKey)
  const camera = aCamera()
  const opened = await renderScreen(() => <ScanScreen device={camera.device} />, {
    pattern: patterns.scan,
    at: paths.scan(roundId),
    store,
  })
  await screen.findByRole('heading', { level: 1, name: 'Scan hand-ins' })
  // The camera is asked for after the page is drawn.
  await waitFor(() => expect(camera.starts()).toBe(1))
  await act(async () => camera.allow())
  const show = (text: string) => act(async () => camera.show(text))
  const choose = async (...files: readonly File[]) => {
    const inputs = opened.container.querySelectorAll<HTMLInputElement>('input[multiple]')
    await userEvent.upload(inputs[0] as HTMLInputElement, [...files])
  }
  const choosePhoto = async (photo: Awaited<ReturnType<typeof camera.device.readPhoto>>) => {
    camera.readPhoto.mockResolvedValueOnce(photo)
    const input = opened.container.querySelector<HTMLInputElement>('input[accept="image/*"]')
    const file = new File(['x'], 'code.jpg', { type: 'image/jpeg' })
    await userEvent.upload(input as HTMLInputElement, file)
  }
  return { ...opened, roundId, camera, show, choose, choosePhoto }
}

interface Wanted {
  readonly roundId: string
  readonly id?: string
  readonly choice?: Choice
  readonly note?: string
  readonly publicKey?: string
  readonly major?: number
}

function seal(wanted: Wanted): Promise<Uint8Array> {
  const { roundId, id = crypto.randomUUID(), choice = 4, note = '' } = wanted
  const { publicKey = INVITATION_KEYS.publicKey, major = VERSION.major } = wanted
  const handIn = {
    ...aHandIn(id, choice, note, QUESTIONS),
    questionsVersion: { ...VERSION, major },
  }
  return sealHandIn(handIn, QUESTIONS, { roundId, publicKey })
}

const picturesOf = (whole: Uint8Array) => {
  const { blocks, frame } = sendInFrames(whole)
  return Array.from({ length: blocks }, (_, number) => frame(number))
}
const codeOf = async (wanted: Wanted) => picturesOf(await seal(wanted))[0] ?? ''
const fileOf = (text: string) => new File([text], 'a.json', { type: 'application/json' })
const said = (words: string | RegExp) => screen.findByText(words)
const responses = () => rawRows(device, 'response')

describe('scanning hand-ins', () => {
  it('takes one after the other without a touch, and shows the number and nothing else', async () => {
    const { roundId, show, container } = await openScan({ expected: 7 })
    const noted = await seal({ roundId, choice: 5, note: 'only-mine' })
    for (const picture of picturesOf(noted)) await show(picture)
    await said('Taken.')
    await said('1 of 7 has handed in')
    await show(await codeOf({ roundId, choice: 'dontKnow' }))
    await said('2 of 7 have handed in')
    expect(container.querySelector('svg')).not.toBeNull()
    expect(container.textContent).not.toContain('only-mine')
    for (const { id } of await responses()) {
      expect(container.textContent).not.toContain(receiptCode(String(id)))
    }
  })

  it('counts the same one once, from the camera or from a file', async () => {
    const { roundId, show, choose } = await openScan()
    const sealed = await seal({ roundId, id: 'one' })
    await show(picturesOf(sealed)[0] ?? '')
    await said('Taken.')
    await show(picturesOf(sealed)[0] ?? '')
    await said('Already counted. Nothing changed.')
    await show(await codeOf({ roundId }))
    await said('Taken.')
    // Sealed anew, it is another code and says the same.
    const again = sealedToText(await seal({ roundId, id: 'one' }))
    await choose(fileOf(writeSmallFile('handIn', { sealed: again }, '1')))
    await said('Already counted. Nothing changed.')
    expect(await responses()).toHaveLength(2)
  })

  it('says the same of two in a row twice', async () => {
    const { roundId, show } = await openScan()
    const code = await codeOf({ roundId })
    await show(code)
    await said('Taken.')
    await show(code)
    const first = await said('Already counted. Nothing changed.')
    await show(code)
    await waitFor(() => expect(first.isConnected).toBe(false))
    await said('Already counted. Nothing changed.')
  })

  it('takes back the words of what went well, and keeps those of what did not', async () => {
    const { roundId, show } = await openScan()
    const code = await codeOf({ roundId })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
    await show(code)
    await said('Taken.')
    await act(async () => vi.advanceTimersByTime(SAID_MS))
    expect(screen.queryByText('Taken.')).toBeNull()
    await show('https://example.org')
    await said(/This is not a hand-in/)
    await act(async () => vi.advanceTimersByTime(SAID_MS))
    expect(screen.getByText(/This is not a hand-in/)).toBeDefined()
    vi.useRealTimers()
  })

  it('does not start again what it is at work on', async () => {
    const { roundId, camera, container } = await openScan()
    const code = await codeOf({ roundId })
    const seen = new Set<string>()
    const look = () =>
      seen.add(container.querySelector('section p[role=status]')?.textContent ?? '')
    new MutationObserver(look).observe(container, {
      subtree: true,
      childList: true,
      characterData: true,
    })
    await act(async () => {
      camera.show(code)
      camera.show(code)
      camera.show(code)
    })
    await said('Taken.')
    // Whatever was started before it is done when the next one is.
    await act(async () => camera.show(await codeOf({ roundId })))
    await said('2 have handed in')
    expect([...seen].filter((words) => words !== '')).toEqual(['Taken.'])
    expect(await responses()).toHaveLength(2)
  })

  it('puts a long one together from pictures, says how far it is, and then stands still', async () => {
    const { roundId, show } = await openScan()
    const pictures = picturesOf(await seal({ roundId, note: 'a long note '.repeat(60) }))
    for (const [place, picture] of pictures.slice(0, -1).entries()) {
      await show(picture)
      await said(`${place + 1} of ${pictures.length} parts`)
    }
    await said('Reading a long code. Keep it in view.')
    await show(pictures.at(-1) ?? '')
    await said('Taken.')
    expect(screen.queryByRole('progressbar')).toBeNull()
    for (const picture of pictures) await show(picture)
    expect(screen.getByText('Taken.')).toBeDefined()
  })

  it('says that half a code stopped, and goes on with what came', async () => {
    const { roundId, show } = await openScan()
    const pictures = picturesOf(await seal({ roundId, note: 'a long note '.repeat(60) }))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await show(pictures[0] ?? '')
    await act(async () => vi.advanceTimersByTime(STOPPED_MS))
    vi.useRealTimers()
    await said(/The code stopped part-way: 1 of \d+ parts came/)
    for (const picture of pictures.slice(1)) await show(picture)
    await said('Taken.')
  })
})

describe('a photo of a code', () => {
  it('takes back what was said before where nothing is in it', async () => {
    const { roundId, show, choosePhoto } = await openScan()
    await show(await codeOf({ roundId }))
    await said('Taken.')
    await choosePhoto({ kind: 'noCode' })
    await said(/No code was found in this photo/)
    expect(screen.queryByText('Taken.')).toBeNull()
  })

  it('holds one picture of a code that moves, and never stops part-way', async () => {
    const { roundId, choosePhoto } = await openScan()
    const pictures = picturesOf(await seal({ roundId, note: 'a long note '.repeat(60) }))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
    await choosePhoto({ kind: 'text', text: pictures[0] ?? '' })
    await said('This code moves. Take a photo of each picture, or use the file.')
    await act(async () => vi.advanceTimersByTime(STOPPED_MS))
    vi.useRealTimers()
    expect(screen.queryByText(/part-way/)).toBeNull()
    for (const text of pictures.slice(1)) await choosePhoto({ kind: 'text', text })
    await said('Taken.')
  })
})

describe('a late hand-in', () => {
  it('counts, and is said to wait for five where the room has seen what was said', async () => {
    const { roundId, show } = await openScan()
    for (let person = 0; person < 5; person += 1) await handInOnPaper(store, roundId, 3)
    await said('5 have handed in')
    expect(screen.queryByText(/Late answers count/)).toBeNull()
    await act(async () => void (await revealRound(store, roundId, QUESTIONS)))
    await show(await codeOf({ roundId }))
    await said('Taken.')
    await said(/Late answers count, but the room does not see them yet\. 4 more/)
  })
})

describe('what is not a hand-in to take', () => {
  it.each<[string, RegExp, (roundId: string) => Promise<string> | string]>([
    ['something else', /This is not a hand-in/, () => 'https://example.org'],
    ['a misread one', /did not come over whole/, () => 'JRE1ABC'],
    ['one of a newer app', /newer version of the app/, () => 'JRE9ABC'],
    [
      'an invitation',
      /This is an invitation/,
      (roundId) => writeInvitation(anInvitation({ roundId })),
    ],
    ['another round', /another round/, () => codeOf({ roundId: 'elsewhere' })],
    [
      'other questions',
      /another version of the questions/,
      (roundId) => codeOf({ roundId, major: 9 }),
    ],
    [
      'one that was sealed to another key',
      /cannot be opened/,
      async (roundId) => codeOf({ roundId, publicKey: (await newRoundKeys()).publicKey }),
    ],
    [
      'an altered one',
      /cannot be opened/,
      async (roundId) => {
        const sealed = await seal({ roundId })
        return (
          picturesOf(sealed.map((byte, at) => (at === sealed.length - 1 ? byte ^ 1 : byte)))[0] ??
          ''
        )
      },
    ],
  ])('has words of its own: %s', async (_, words, make) => {
    const { roundId, show, container } = await openScan()
    await show(await make(roundId))
    await said(words)
    expect(await responses()).toEqual([])
    expect(container.querySelector('svg')).toBeNull()
  })

  it('is one that was taken back before', async () => {
    const { roundId, show } = await openScan()
    const code = await codeOf({ roundId, id: 'one' })
    await show(code)
    await said('Taken.')
    await act(async () => void (await withdrawResponse(store, roundId, receiptCode('one'))))
    await show(code)
    await said(/was taken back before/)
    expect(await responses()).toEqual([])
  })

  it('is another one under the same number', async () => {
    const { roundId, show } = await openScan()
    await show(await codeOf({ roundId, id: 'one', choice: 4 }))
    await said('Taken.')
    await show(await codeOf({ roundId, id: 'one', choice: 2 }))
    await said(/says something else. The first one stays/)
    expect(JSON.stringify(await responses())).not.toContain('"choice":2')
  })
})

describe('more hand-ins than expected', () => {
  it('wait, and are taken when the number is raised', async () => {
    const { roundId, show } = await openScan({ expected: 1 })
    await show(await codeOf({ roundId, id: 'one' }))
    await said('1 of 1 has handed in')
    const second = await codeOf({ roundId, id: 'two' })
    await show(second)
    await said(/This one waits here/)
    await show(second)
    await show(await codeOf({ roundId, id: 'three' }))
    await said(/2 hand-ins wait here/)
    expect(await responses()).toHaveLength(1)
    await pressButton('Raise the number')
    await said('2 of 2 have handed in')
    // The button that was pressed may be gone.
    expect(document.activeElement?.textContent).toBe('Scan hand-ins')
    await said('Taken.')
    await said(/1 hand-in waits here/)
    await pressButton('Raise the number')
    await said('3 of 3 have handed in')
    await waitFor(() => expect(screen.queryByText(/waits here/)).toBeNull())
    expect(new Set((await responses()).map(({ id }) => id))).toEqual(
      new Set(['one', 'two', 'three']),
    )
  })

  it('are not lost by going back without a question', async () => {
    const { roundId, show, history } = await openScan({ expected: 1 })
    await show(await codeOf({ roundId }))
    await said('1 of 1 has handed in')
    const back = () => screen.getByRole('link', { name: 'Back to the count' })
    const lookWhereDone = back().className
    await show(await codeOf({ roundId }))
    await said(/1 hand-in waits here/)
    expect(back().className).not.toBe(lookWhereDone)
    await userEvent.click(back())
    const dialog = await screen.findByRole('dialog', { name: 'Leave while a hand-in waits?' })
    expect(dialog.textContent).toMatch(/show the code again/)
    await pressButton('Stay here')
    expect(history.at(-1)).toBe(paths.scan(roundId))
    await userEvent.click(back())
    await pressButton('Leave')
    await waitFor(() => expect(history.at(-1)).toBe(paths.gather(roundId)))
  })

  it('are taken also when the number is raised on another page', async () => {
    const { roundId, show } = await openScan({ expected: 1 })
    await handInOnPaper(store, roundId, 3)
    await said('1 of 1 has handed in')
    await show(await codeOf({ roundId }))
    await said(/This one waits here/)
    await act(async () => void (await saveRoundDetails(store, roundId, { expected: 9 })))
    await said('2 of 9 have handed in')
  })
})

describe('files of hand-ins', () => {
  it('are taken all at once, with each that is not named', async () => {
    const { roundId, choose } = await openScan({ expected: 4 })
    const make = async (id: string, round = roundId) =>
      sealedToText(await seal({ roundId: round, id }))
    const many = [await make('one'), await make('two'), await make('one'), await make('x', 'other')]
    await choose(
      fileOf(writeSmallFile('handIns', { sealed: many }, '1')),
      fileOf(writeSmallFile('handIn', { sealed: await make('three') }, '1')),
      fileOf('a letter'),
    )
    await said(
      /^3 were taken\. 1 was counted before\. 2 were not taken\. .*another round.*not a hand-in\.$/,
    )
    expect(screen.queryByText(/Nothing changed/)).toBeNull()
    await said('3 of 4 have handed in')
  })

  it('do not say that none was taken, but why', async () => {
    const { choose } = await openScan()
    await choose(fileOf('a letter'), fileOf('another letter'))
    await said(/^2 were not taken\. .*not a hand-in\.$/)
  })

  it('are refused by their size before they are read', async () => {
    const { choose } = await openScan()
    const film = fileOf('x')
    Object.defineProperty(film, 'size', { value: 200_000_000 })
    const read = vi.spyOn(film, 'text')
    await choose(film)
    await said(/This file is too large\. The most is 5 MB/)
    expect(read).not.toHaveBeenCalled()
  })

  it('are not mistaken for the key of a round, and one that is gone is named', async () => {
    const { choose } = await openScan()
    await choose(fileOf(writeSmallFile('roundKey', aRoundKey(), '1')))
    await said(/This is the key of a round/)
    const gone = fileOf('x')
    vi.spyOn(gone, 'text').mockRejectedValue(new DOMException('Gone', 'NotFoundError'))
    await choose(gone)
    await said(/This file could not be read/)
  })
})

describe('the page to scan on', () => {
  it('leads to the invitation where this device has no key', async () => {
    const { roundId } = await aWorkshop(store)
    await renderScreen(ScanScreen, { pattern: patterns.scan, at: paths.scan(roundId), store })
    const link = await screen.findByRole('link', { name: 'Invite people' })
    expect(link.getAttribute('href')).toBe(paths.invite(roundId))
  })

  it('is not for a round that is done in another way', async () => {
    const { roundId } = await aStoredRound(store, { mode: 'together' })
    const { history } = await renderScreen(ScanScreen, {
      pattern: patterns.scan,
      at: paths.scan(roundId),
      store,
    })
    await waitFor(() => expect(history.at(-1)).toBe(paths.question(roundId, 1)))
  })

  it('remembers that the sound is off', async () => {
    const { unmount } = await openScan()
    await pressButton('Turn the sound off')
    await screen.findByRole('button', { name: 'Turn the sound on' })
    unmount()
    await openScan()
    await pressButton('Turn the sound on')
    await screen.findByRole('button', { name: 'Turn the sound off' })
  })
})
