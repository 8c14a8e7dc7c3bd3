import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Factories } from '#src/storage/db.ts'
import { startI18n, words } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import type { Store } from '#src/storage/handle.ts'
import { leaveRound } from '#src/storage/invitations.ts'
import { keepHandIn } from '#src/storage/sealed-copies.ts'
import { listSealedCopies } from '#src/storage/joined-rounds.ts'
import { openHandIn } from '#src/transfer/hand-in/hand-over.ts'
import { textToSealed } from '#src/transfer/hand-in/sealed-text.ts'
import { readSmallFile } from '#src/transfer/json/small-file.ts'
import { receiptCode } from '#src/domain/workshop/receipt-code.ts'
import { aDevice, aStoredRound, openTestStore, rawRows } from '#tests/storage/test-store.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { catchDownloads } from '#tests/support/downloads.ts'
import { INVITATION_KEYS } from '#tests/support/invitations.ts'
import {
  answered,
  findHeading,
  joined,
  ODD_VERSION,
  openMember,
  setSecure,
} from '#tests/support/member.tsx'
import { addOddWords, oddSet } from '#tests/support/odd-set.ts'
import { follow, pressButton } from '#tests/support/passed-tablet.tsx'
import { ROUND_ID } from '#tests/support/records.ts'

const QUESTIONS = oddSet.questions.map(({ id }) => id)
const NOTE = 'Nobody else may read this'
const CODE_PAGE = 'Now show this code'
const ROLES = [
  { id: 'member', name: 'Member' },
  { id: 'officer', name: 'Officer' },
]

let device: Factories
let store: Store

addDialogMethods()

beforeEach(async () => {
  sessionStorage.clear()
  localStorage.clear()
  setSecure(true)
  // jsdom has none.
  Element.prototype.scrollIntoView = () => undefined
  device = aDevice()
  store = await openTestStore(device, { ids: () => crypto.randomUUID() })
  if (!words.isInitialized) await startI18n('en')
  addOddWords()
})

afterEach(() => vi.restoreAllMocks())

/** What the facilitator's device makes of what this one keeps. */
async function opened() {
  const [copy] = await listSealedCopies(store, ROUND_ID)
  const sealed = textToSealed(copy?.sealed ?? '')
  if (copy === undefined || sealed === null) throw new Error('Nothing was handed in')
  return openHandIn(sealed, {
    roundId: ROUND_ID,
    privateKey: INVITATION_KEYS.privateKey,
    questionsVersion: ODD_VERSION,
    questionIds: QUESTIONS,
    roleIds: ROLES.map(({ id }) => id),
  })
}

async function openCheck(choices: readonly (1 | 2 | 3 | 4 | 5)[] = [3, 3, 3], note = '') {
  await joined(store, { roles: ROLES })
  await answered(store, choices, note)
  const rendered = await openMember(store, paths.check(ROUND_ID))
  await findHeading('Check your answers')
  return rendered
}

async function handedIn(note = '') {
  const rendered = await openCheck([3, 3, 3], note)
  await pressButton('Hand in')
  await findHeading(CODE_PAGE)
  return rendered
}

describe('answering on a device of one’s own', () => {
  it('goes from the first question to the code, and opens with the round’s key as it was given', async () => {
    await joined(store)
    const { history } = await openMember(store, paths.question(ROUND_ID, 1))
    for (const [index, id] of QUESTIONS.entries()) {
      await findHeading(`Question of ${id}?`)
      const radio = screen.getAllByRole('radio')[index === 1 ? 5 : index + 2]
      if (radio === undefined) throw new Error('No statement')
      await userEvent.click(radio)
      if (index === 0) {
        await userEvent.click(screen.getByRole('radio', { name: 'Very sure' }))
        await userEvent.click(screen.getByRole('textbox', { name: /Your note/ }))
        await userEvent.paste(NOTE)
      }
      await screen.findByText('Saved on this device')
      await follow(index === QUESTIONS.length - 1 ? 'Check my answers' : 'Next')
    }
    await findHeading('Check your answers')
    await screen.findByText(NOTE)
    await pressButton('Hand in')
    await findHeading(CODE_PAGE)

    expect(await opened()).toMatchObject({
      ok: true,
      response: {
        roundId: ROUND_ID,
        role: null,
        answers: {
          'zebra-7': { choice: 3, howSure: 3, note: NOTE },
          a: { choice: 'dontKnow', howSure: null, note: '' },
          'long-name-of-a-question-2': { choice: 5, howSure: null, note: '' },
        },
      },
    })
    expect(history.at(-1)).toBe(paths.handedIn(ROUND_ID))
    // Back comes to the last question, which leads here again.
    expect(history).not.toContain(paths.check(ROUND_ID))
  })

  it('asks for no role unless the round does, and hands in without one', async () => {
    await openCheck()
    expect(screen.getByText(/You need not say/)).toBeDefined()
    await pressButton('Hand in')
    await findHeading(CODE_PAGE)
    expect(await opened()).toMatchObject({ response: { role: null } })
  })

  it.each([
    ['Officer', 'officer'],
    ['Prefer not to say', null],
  ])('hands in with the role %s', async (name, role) => {
    await openCheck()
    await userEvent.click(screen.getByRole('radio', { name: 'Member' }))
    await userEvent.click(screen.getByRole('radio', { name }))
    await pressButton('Hand in')
    await findHeading(CODE_PAGE)
    expect(await opened()).toMatchObject({ response: { role } })
  })

  it('leaves nothing that can be read on the device', async () => {
    await handedIn(NOTE)
    expect(document.body.textContent).not.toContain(NOTE)
    for (const table of ['draftAnswer', 'sealedCopy', 'invitation', 'formDraft', 'setting']) {
      expect(JSON.stringify(await rawRows(device, table))).not.toContain(NOTE)
    }
    expect(JSON.stringify([sessionStorage, localStorage])).not.toContain(NOTE)
  })

  it.each([
    ['a question', paths.question(ROUND_ID, 2)],
    ['a question to be changed', paths.change(ROUND_ID, 2)],
    ['the check page', paths.check(ROUND_ID)],
  ])('leads from %s to the code once handed in', async (_where, at) => {
    const { unmount } = await handedIn()
    unmount()
    await openMember(store, at)
    await findHeading(CODE_PAGE)
  })

  it('can be left, and nothing of it stays', async () => {
    const { history } = await openCheck([3, 3, 3], NOTE)
    await pressButton('Leave this round')
    await screen.findByText(/Nobody can bring your answers back/)
    await pressButton('Leave and forget my answers')
    await findHeading('Your rounds')
    expect(history.at(-1)).toBe(paths.home())
    for (const table of ['draftAnswer', 'invitation']) {
      expect(await rawRows(device, table)).toEqual([])
    }
  })
})

describe('handing in is refused', () => {
  it('while an answer has not been saved', async () => {
    await joined(store)
    await answered(store, [3, 3, 3])
    await openMember(store, paths.question(ROUND_ID, 2))
    await findHeading('Question of a?')
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError')
    })
    await userEvent.click(screen.getAllByRole('radio')[0] as HTMLElement)
    await screen.findByText(/Not saved/)
    put.mockRestore()
    await follow('Next')
    await findHeading('Question of long-name-of-a-question-2?')
    await follow('Check my answers')
    await pressButton('Hand in')
    const said = await screen.findByRole('alert')
    expect(said.textContent).toMatch(/question 2 is not saved yet/)
    expect(await rawRows(device, 'sealedCopy')).toEqual([])

    // There it is saved after all.
    await follow(/^Change Name of a$/)
    await screen.findByText('Saved on this device')
    await follow(/back to the check page/)
    await pressButton('Hand in')
    await findHeading(CODE_PAGE)
    expect(await opened()).toMatchObject({ response: { answers: { a: { choice: 1 } } } })
  })

  it('while a question has no answer, and leads to it', async () => {
    await openCheck([3, 3])
    expect(screen.queryByRole('button', { name: 'Hand in' })).toBeNull()
    expect(screen.getAllByRole('link', { name: /^Answer question 3/ }).length).toBeGreaterThan(0)
  })

  it('where the page cannot seal, and keeps the answers', async () => {
    await joined(store, { publicKey: 'age1broken' })
    await answered(store, [3, 3, 3])
    await openMember(store, paths.check(ROUND_ID))
    await pressButton('Hand in')
    expect((await screen.findByRole('alert')).textContent).toMatch(/They are still here/)
    expect(await rawRows(device, 'draftAnswer')).toHaveLength(3)
  })

  it('where the device takes no more, and keeps the answers', async () => {
    await openCheck()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError')
    })
    await pressButton('Hand in')
    expect((await screen.findByRole('alert')).textContent).toMatch(/They are still here/)
    expect(await rawRows(device, 'draftAnswer')).toHaveLength(3)
  })

  it('where another tab left the round', async () => {
    await openCheck()
    await leaveRound(store, ROUND_ID)
    await findHeading('This round is not on this device')
  })
})

describe('what was handed in', () => {
  it('ends with thanks, and the code can be shown again', async () => {
    await handedIn()
    await follow('Done')
    await findHeading('Your rounds')
    expect(screen.getByText('Thank you, you are done here.')).toBeDefined()
    await follow(/^Show the code again/)
    await findHeading(CODE_PAGE)
  })

  it('has a code of its own, a picture that tells nothing, and says when it counts', async () => {
    await handedIn()
    const [copy] = await listSealedCopies(store, ROUND_ID)
    expect(screen.getByText(receiptCode(copy?.id ?? ''))).toBeDefined()
    expect(screen.getByRole('img', { name: /says none of them/ })).toBeDefined()
    expect(screen.getByText(/and not before/)).toBeDefined()
    // How to hold it stands above the code, when it counts below it.
    const code = screen.getByRole('img', { name: /says none of them/ })
    const isAfter = Node.DOCUMENT_POSITION_FOLLOWING
    expect(screen.getByText(/hold still/).compareDocumentPosition(code)).toBe(isAfter)
    expect(code.compareDocumentPosition(screen.getByText(/and not before/))).toBe(isAfter)
    // One code is enough without notes: nothing moves.
    expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull()
    expect(screen.queryByText(/shows that you wrote notes/)).toBeNull()
  })

  it('moves when notes make it long', async () => {
    await handedIn('A long note. '.repeat(100))
    expect(await screen.findByRole('button', { name: 'Pause' })).toBeDefined()
    expect(screen.getByText(/shows that you wrote notes, not what they say/)).toBeDefined()
  })

  it('goes out as a file where it is too long for any code', async () => {
    await joined(store)
    const copy = { id: 'r1', receiptCode: 'K7M-3PX', keepUntil: '2099-01-01' }
    // As of eight notes of ten thousand characters each.
    await keepHandIn(store, ROUND_ID, { ...copy, sealed: 'A'.repeat(160_000) }, [])
    await openMember(store, paths.handedIn(ROUND_ID))
    await findHeading('Now give your answers to the person who runs the session')
    expect(screen.getByText(/too long for a code/)).toBeDefined()
    expect(document.querySelector('details')?.open).toBe(true)
  })

  it('goes out as a file that names nobody, and warns of e-mail first', async () => {
    const downloads = catchDownloads()
    await handedIn()
    expect(screen.getByText(/An e-mail tells who sent it/)).toBeDefined()
    await pressButton('Save the file')
    await screen.findByText(/is made/)
    const [made] = downloads
    expect(made?.name).toBe('sealed-answers.json')
    const read = readSmallFile((await made?.text()) ?? '')
    const [copy] = await listSealedCopies(store, ROUND_ID)
    expect(read).toMatchObject({ file: { kind: 'handIn', content: { sealed: copy?.sealed } } })
  })

  it('goes to the share sheet where the device has one', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>(async () => undefined)
    Object.assign(navigator, { canShare: () => true, share })
    await handedIn()
    await pressButton('Share the file')
    await screen.findByText(/^The file was passed on/)
    expect(share.mock.calls[0]?.[0].files?.[0]?.name).toBe('sealed-answers.txt')
    share.mockRejectedValueOnce(new Error('no'))
    await pressButton('Share the file')
    await screen.findByText(/^The file was not passed on/)
    Reflect.deleteProperty(navigator, 'canShare')
    Reflect.deleteProperty(navigator, 'share')
  })

  it('can be deleted now, after a question that tells the code', async () => {
    await handedIn()
    const [copy] = await listSealedCopies(store, ROUND_ID)
    await pressButton('Delete my copy now')
    await screen.findByText(new RegExp(`Your code is ${copy?.receiptCode}`))
    await pressButton('Delete it')
    await findHeading('Your rounds')
    for (const table of ['sealedCopy', 'invitation']) {
      expect(await rawRows(device, table)).toEqual([])
    }
  })

  it('can be answered again, with the old code told first: from no answers on', async () => {
    await handedIn()
    const [first] = await listSealedCopies(store, ROUND_ID)
    await pressButton('Answer again')
    await screen.findByText(new RegExp(`your own code, ${first?.receiptCode}, .*count twice`))
    await pressButton('I have the code, begin anew')
    await findHeading('Question of zebra-7?')
    expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(9)
    expect(await rawRows(device, 'sealedCopy')).toEqual([])
    cleanup()
    await answered(store, [1, 1, 1])
    await openMember(store, paths.check(ROUND_ID))
    await pressButton('Hand in')
    await findHeading(CODE_PAGE)
    const [second] = await listSealedCopies(store, ROUND_ID)
    expect(second?.receiptCode).not.toBe(first?.receiptCode)
    expect(await opened()).toMatchObject({ response: { answers: { a: { choice: 1 } } } })
  })

  it('stays, and says so, where the device does not let go of it', async () => {
    await handedIn()
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('No', 'UnknownError')
    })
    await pressButton('Delete my copy now')
    await pressButton('Delete it')
    expect((await screen.findByRole('alert')).textContent).toMatch(/Nothing was changed/)
    expect(await listSealedCopies(store, ROUND_ID)).toHaveLength(1)
  })

  it('is nothing on the device that runs the round', async () => {
    const { roundId } = await aStoredRound(store, { questionsVersion: ODD_VERSION })
    await openMember(store, paths.handedIn(roundId))
    await findHeading('Nothing was handed in from here')
  })
})
