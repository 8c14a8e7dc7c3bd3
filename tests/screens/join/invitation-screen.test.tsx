import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { IDBObjectStore } from 'fake-indexeddb'
import type { Factories } from '#src/storage/db.ts'
import { startI18n, words } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import type { Store } from '#src/storage/handle.ts'
import { listJoined } from '#src/storage/joined-rounds.ts'
import { keepHandIn } from '#src/storage/sealed-copies.ts'
import { listDraftAnswers } from '#src/storage/draft-answers.ts'
import { writeInvitation } from '#src/transfer/invitation/invitation.ts'
import { aDevice, aStoredRound, openTestStore, rawRows } from '#tests/storage/test-store.ts'
import {
  answered,
  anOddInvitation,
  findHeading,
  joined,
  ODD_VERSION,
  openMember,
  setSecure,
} from '#tests/support/member.tsx'
import { addOddWords } from '#tests/support/odd-set.ts'
import { follow, pressButton } from '#tests/support/passed-tablet.tsx'
import { ROUND_ID } from '#tests/support/records.ts'

let device: Factories
let store: Store

beforeEach(async () => {
  localStorage.clear()
  setSecure(true)
  device = aDevice()
  store = await openTestStore(device, { ids: () => crypto.randomUUID() })
  if (!words.isInitialized) await startI18n('en')
  addOddWords()
})

afterEach(() => vi.restoreAllMocks())

const openInvitation = (patch: Parameters<typeof anOddInvitation>[0] = {}) =>
  openMember(store, paths.invitation(writeInvitation(anOddInvitation(patch))))

describe('an invitation', () => {
  it('says whose it is and what will happen, and keeps nothing before one joins', async () => {
    await openInvitation()
    await findHeading('You are invited to a workshop')
    for (const fact of ['Northwick Council', 'Autumn 2026', '22 November 2026', '16:30']) {
      expect(screen.getByText(fact)).toBeDefined()
    }
    expect(screen.getByText(/^There are 3 questions/)).toBeDefined()
    expect(screen.getByText(/Nobody sees your answers/)).toBeDefined()
    expect(await rawRows(device, 'invitation')).toEqual([])
  })

  it('leads to the first question once it is accepted, and Back does not come here', async () => {
    const { history } = await openInvitation()
    await pressButton('Join and begin')
    await findHeading('Question of zebra-7?')
    expect(history).toEqual([paths.question(ROUND_ID, 1)])
    expect(await listJoined(store)).toHaveLength(1)
    expect(localStorage.length).toBe(1)
  })

  it('says where it could not be kept', async () => {
    await openInvitation()
    await findHeading('You are invited to a workshop')
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError')
    })
    await pressButton('Join and begin')
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not keep/)
  })

  it('leads on to where the person was', async () => {
    await joined(store)
    await answered(store, [3, 2])
    await openInvitation()
    await findHeading('You have joined this round')
    await follow('Go on')
    await findHeading('Question of long-name-of-a-question-2?')
  })

  it('leads to the code where the person has handed in', async () => {
    await joined(store)
    await answered(store, [3, 2, 1])
    const copy = { id: 'r1', sealed: 'YWdl', receiptCode: 'K7M-3PX', keepUntil: '2099-01-01' }
    await keepHandIn(store, ROUND_ID, copy, await listDraftAnswers(store, ROUND_ID))
    await openInvitation()
    await findHeading('You have sealed your answers to this round')
    await follow('Show the code')
    await screen.findByText('K7M-3PX')
  })

  it('leads the facilitator’s own device to gathering', async () => {
    const { roundId } = await aStoredRound(store, {
      mode: 'eachFirst',
      questionsVersion: ODD_VERSION,
    })
    await openInvitation({ roundId })
    await findHeading('This device runs this round')
    expect(screen.queryByRole('button', { name: 'Join and begin' })).toBeNull()
    const way = screen.getByRole('link', { name: 'Go to gathering' })
    expect(way.getAttribute('href')).toContain(paths.gather(roundId))
  })

  it('is refused without HTTPS, before anybody answers', async () => {
    setSecure(false)
    await openInvitation()
    await screen.findByText('You cannot hand in from this page.')
    expect(screen.getByText(/tablet that is passed round/)).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Join and begin' })).toBeNull()
  })

  it('says on an iPad that work stays in this browser', async () => {
    Object.defineProperty(navigator, 'standalone', { configurable: true, value: false })
    await openInvitation()
    await screen.findByText(/^Your answers stay in this browser/)
    Reflect.deleteProperty(navigator, 'standalone')
  })

  it('to a practice goes to where nothing is real', async () => {
    const { history } = await openInvitation({ practice: true })
    await expect.poll(() => history.at(-1)).toMatch(/^\/practice\/join\/i1\./)
    expect(await rawRows(device, 'invitation')).toEqual([])
  })
})

describe('an invitation that cannot be used', () => {
  const good = writeInvitation(anOddInvitation())
  const unknown = writeInvitation(
    anOddInvitation({ questionsVersion: { setId: 'later', major: 1, minor: 0 } }),
  )

  it.each([
    ['to questions of a newer app', unknown, /does not have the questions/],
    ['of a newer app', good.replace('i1.', 'i2.'), /needs a newer version/],
    ['that was cut', good.slice(0, -9), /A part of this invitation is missing/],
    ['that is none', 'lunch', /This link is not an invitation/],
  ])('%s has a page of its own with another way', async (_what, payload, title) => {
    await openMember(store, paths.invitation(payload))
    await findHeading(title)
    expect(screen.getByText(/Nothing was changed/)).toBeDefined()
    await follow('Try another way')
    await findHeading('Join a workshop')
    expect(await rawRows(device, 'invitation')).toEqual([])
  })
})
