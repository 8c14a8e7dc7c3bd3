import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { ResultScreen } from '#src/screens/result/ResultScreen.tsx'
import type { Factories } from '#src/storage/db.ts'
import { saveAgreedAnswer } from '#src/storage/agreed-answers.ts'
import { receiptCode } from '#src/domain/workshop/receipt-code.ts'
import { readRound } from '#src/storage/round-records.ts'
import { QUESTION_IDS } from '#tests/support/records.ts'
import { keepInvitation } from '#src/storage/invitations.ts'
import { eraseDueResponses, pauseErasure } from '#src/storage/retention.ts'
import type { Store } from '#src/storage/handle.ts'
import { getRound } from '#src/storage/round-list.ts'
import { aDevice, openTestStore, rawRows } from '#tests/storage/test-store.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { anInvitation } from '#tests/support/invitations.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aWorkshop, MIXED } from '#tests/support/workshop.ts'

let device: Factories
let store: Store

beforeAll(addDialogMethods)

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T10:00:00Z') })
  device = aDevice()
  store = await openTestStore(device)
})

afterEach(() => {
  vi.useRealTimers()
})

async function open(roundId: string) {
  const at = paths.result(roundId)
  const rendered = await renderScreen(ResultScreen, { pattern: patterns.result, at, store })
  await screen.findByRole('heading', { level: 1 })
  return rendered
}

async function aRoundKept(days: number, isClosed = true) {
  const round = { retention: { days, pausedAt: null } }
  const { roundId } = await aWorkshop(store, { said: [MIXED], round })
  if (isClosed) await closeAsItStands(store, roundId)
  return roundId
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const inDialog = () => within(screen.getByRole('dialog'))
const responses = async () => (await rawRows(device, 'response')).length

describe('closing a workshop', () => {
  it.each([
    [0, /It is gone for good, here and in each copy/],
    [7, /stays on this device until 29 November 2026\. Then it is erased by itself/],
  ] as const)(
    'that keeps single answers for %s days says what goes and when',
    async (days, words) => {
      await open(await aRoundKept(days, false))
      await press('Close the round')
      inDialog().getByText(words)
      inDialog().getByText(/is an offence/)
      await userEvent.click(inDialog().getByRole('button', { name: 'Close the round' }))
      await screen.findByText(/The round is closed/)
      expect(await responses()).toBe(days === 0 ? 0 : MIXED.length)
    },
  )
})

describe('where single answers are besides', () => {
  const BESIDES = /A second tablet keeps what it gathered until somebody takes the round off it/

  async function askToClose(withKey: boolean) {
    const roundId = await aRoundKept(0, false)
    if (withKey) await keepInvitation(store, anInvitation({ roundId }), 'AGE-SECRET-KEY-1')
    await open(roundId)
    await press('Close the round')
    await inDialog().findByText(/It is gone for good, here and in each copy/)
  }

  it('is said where an invitation with a key was made, and not while a request is open', async () => {
    await askToClose(true)
    await inDialog().findByText(BESIDES)
    await userEvent.click(inDialog().getByRole('checkbox', { name: /A request for this/ }))
    expect(inDialog().queryByText(BESIDES)).toBeNull()
  })

  it('is not said where nobody was invited', async () => {
    await askToClose(false)
    expect(inDialog().queryByText(BESIDES)).toBeNull()
  })
})

describe('a request for single answers', () => {
  const REQUESTED = /A request for this information has come in/

  it('told of at the close keeps them, and can be gone on from', async () => {
    const roundId = await aRoundKept(0, false)
    await open(roundId)
    await press('Close the round')
    await userEvent.click(inDialog().getByRole('checkbox', { name: REQUESTED }))
    inDialog().getByText(/A request was received, so what each person answered alone stays/)
    await userEvent.click(inDialog().getByRole('button', { name: 'Close the round' }))
    await screen.findByText(/not erased by itself, because a request was received/)
    expect(await responses()).toBe(MIXED.length)
    expect(screen.queryByText('Take an answer back')).toBeNull()

    await press('The request is answered: go on')
    await press('Go on')
    await waitFor(async () => expect(await responses()).toBe(0))
  })

  it('that came before the close keeps them with no tick', async () => {
    const roundId = await aRoundKept(0, false)
    await pauseErasure(store, roundId)
    await open(roundId)
    await press('Close the round')
    inDialog().getByText(/A request was received, so what each person answered alone stays/)
    expect(inDialog().queryByRole('checkbox', { name: REQUESTED })).toBeNull()
    await userEvent.click(inDialog().getByRole('button', { name: 'Close the round' }))
    await screen.findByText(/not erased by itself, because a request was received/)
    expect(await responses()).toBe(MIXED.length)
  })
})

describe('taking an answer back after the close', () => {
  async function takeBack(code: string) {
    await userEvent.click(await screen.findByText('Take an answer back'))
    await userEvent.type(screen.getByLabelText('Their code'), code)
    await press('Take this answer back')
  }

  it('takes that one away, and the result stays', async () => {
    store = await openTestStore(device, { ids: () => crypto.randomUUID() })
    const roundId = await aRoundKept(7)
    const [row] = await rawRows(device, 'response')
    await open(roundId)
    await takeBack(receiptCode(String(row?.id)))
    await screen.findByText(/The answer is taken back/)
    expect(await responses()).toBe(MIXED.length - 1)
    expect((await readRound(store, roundId))?.closures).toHaveLength(1)
    screen.getByText(/Their answers are then gone for good from this device/)
  })

  it('says that nothing is kept any more once the last one is gone', async () => {
    store = await openTestStore(device, { ids: () => crypto.randomUUID() })
    const round = { retention: { days: 7, pausedAt: null } }
    const { roundId } = await aWorkshop(store, { said: [[3]], revealed: false, round })
    for (const questionId of QUESTION_IDS) {
      const agreed = { choice: 3 as const, reason: '', dissent: '', wouldChange: '' }
      await saveAgreedAnswer(store, roundId, questionId, agreed)
    }
    await closeAsItStands(store, roundId)
    const [row] = await rawRows(device, 'response')
    await open(roundId)
    await takeBack(receiptCode(String(row?.id)))
    await screen.findByText(/What each person answered alone is erased\./)
    expect(await responses()).toBe(0)
  })
})

describe('a closed round', () => {
  it('says nothing of single answers where none are kept', async () => {
    await open(await aRoundKept(0))
    expect(screen.queryByText('Single answers of this round')).toBeNull()
  })

  it('says until when they are kept, and shows none of them', async () => {
    const { container } = await open(await aRoundKept(7))
    await screen.findByText(/On 29 November 2026 it is erased by itself/)
    const ids = (await rawRows(device, 'response')).map(({ id }) => String(id))
    for (const id of ids) expect(container.innerHTML).not.toContain(id)
  })

  it('pauses for a request, and goes on once it is answered', async () => {
    const roundId = await aRoundKept(7)
    await open(roundId)
    await screen.findByText(/it is erased by itself/)
    await press('Request received: pause deletion')
    await screen.findByText(/not erased by itself, because a request was received/)
    expect(screen.queryByRole('button', { name: 'Erase now' })).toBeNull()
    await waitFor(() =>
      expect(document.activeElement?.textContent).toBe('Single answers of this round'),
    )
    await eraseDueResponses(store, '2027-01-01')
    expect(await responses()).toBe(MIXED.length)

    await press('The request is answered: go on')
    inDialog().getByText(/then erased by itself on 29 November 2026/)
    await press('Go on')
    await screen.findByText(/On 29 November 2026 it is erased by itself/)
    expect((await getRound(store, roundId))?.retention).toEqual({ days: 7, pausedAt: null })
  })

  it('says so where going on erases them at once', async () => {
    await open(await aRoundKept(7))
    await screen.findByText(/it is erased by itself/)
    await press('Request received: pause deletion')
    await screen.findByText(/because a request was received/)
    vi.setSystemTime(new Date('2027-02-01T10:00:00Z'))
    await press('The request is answered: go on')
    inDialog().getByText(/Its day has passed/)
    await press('Go on')
    await waitFor(async () => expect(await responses()).toBe(0))
    await screen.findByText(/What each person answered alone is erased\./)
    await waitFor(() =>
      expect(document.activeElement?.textContent).toBe('Single answers of this round'),
    )
  })

  it('erases them before their day only after a question', async () => {
    await open(await aRoundKept(30))
    await screen.findByText(/it is erased by itself/)
    await press('Erase now')
    inDialog().getByText(/is an offence/)
    await press('Cancel')
    expect(await responses()).toBe(MIXED.length)
    await press('Erase now')
    await press('Erase for good')
    await screen.findByText(/What each person answered alone is erased\./)
    await waitFor(() =>
      expect(document.activeElement?.textContent).toBe('Single answers of this round'),
    )
    expect(await responses()).toBe(0)
  })
})
