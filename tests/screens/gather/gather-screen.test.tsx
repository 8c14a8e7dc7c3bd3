import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { PRACTICE_BASE, paths } from '#src/paths.ts'
import type { Factories } from '#src/storage/db.ts'
import type { Store } from '#src/storage/handle.ts'
import { keepInvitation } from '#src/storage/invitations.ts'
import { getRound } from '#src/storage/round-list.ts'
import { beginSession } from '#src/storage/running-orders.ts'
import { actionClass } from '#src/ui/button/action-class.ts'
import { aDevice, aStoredRound, openTestStore, rawRows } from '#tests/storage/test-store.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { anInvitation, INVITATION_KEYS } from '#tests/support/invitations.ts'
import {
  aWorkshop,
  handInOnPaper,
  openWorkshop,
  pressButton,
} from '#tests/support/passed-tablet.tsx'

let device: Factories
let store: Store

addDialogMethods()

beforeEach(async () => {
  sessionStorage.clear()
  device = aDevice()
  store = await openTestStore(device, { ids: () => crypto.randomUUID() })
})

async function openGather(workshop: Parameters<typeof aWorkshop>[1] = {}) {
  const made = await aWorkshop(store, workshop)
  const opened = await openWorkshop(store, paths.gather(made.roundId))
  await screen.findByRole('heading', { level: 1, name: 'Gather the answers' })
  return { ...made, ...opened }
}

const reveal = () => screen.queryByRole('button', { name: 'Show what the room said' })
/** What looks like the one thing to do next. */
const primary = () =>
  [...document.querySelectorAll('a, button')]
    .filter(({ className }) => className === actionClass('primary'))
    .map(({ textContent }) => textContent)
const wayTo = (name: string) => screen.queryByRole('link', { name })?.getAttribute('href')

describe('gathering', () => {
  it.each([
    [null, '2 have handed in'],
    [12, '2 of 12 have handed in'],
  ])(
    'says how many have handed in, of %s expected, and nothing of them',
    async (expected, said) => {
      const { container, codes } = await openGather({ expected, handedIn: [1, 5] })
      expect(screen.getByText(said)).toBeDefined()
      for (const code of codes) expect(container.textContent).not.toContain(code)
    },
  )

  it('counts what comes while it stands open', async () => {
    const { roundId } = await openGather({ expected: 7 })
    await handInOnPaper(store, roundId, 3)
    await screen.findByText('1 of 7 has handed in')
  })

  it('leads to the tablet, to paper and to the evidence', async () => {
    const { roundId } = await openGather()
    expect(wayTo('Pass this tablet to the next person')).toBe(paths.pass(roundId))
    expect(wayTo('Type in a paper answer')).toBe(paths.paper(roundId))
    expect(wayTo('Look at the evidence of this round')).toBe(paths.evidence(roundId))
    expect(wayTo('Invite people')).toBe(paths.invite(roundId))
  })

  it('begins with what is done before the day, and asks first to invite', async () => {
    const { roundId } = await openGather({ expected: 7 })
    const panel = screen.getByRole('heading', { name: 'Before the day' }).closest('section')
    const count = screen.getByRole('region', { name: 'Handed in so far' })
    expect(panel?.compareDocumentPosition(count)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    const ways = within(panel as HTMLElement).getAllByRole('link')
    expect(ways.map((way) => way.getAttribute('href'))).toEqual([
      paths.invite(roundId),
      paths.pack(roundId),
      PRACTICE_BASE,
      paths.ready(),
      paths.secondDevice(roundId),
      paths.runningOrder(roundId),
    ])
    expect(primary()).toEqual(['Invite people'])
  })

  it('goes on to scan when people were invited', async () => {
    const { roundId } = await openGather()
    await act(() => keepInvitation(store, anInvitation({ roundId }), INVITATION_KEYS.privateKey))
    await waitFor(() => expect(primary()).toEqual(['Scan hand-ins']))
    expect(screen.queryByText('Before the day')).toBeNull()
    expect(wayTo('Invite people')).toBe(paths.invite(roundId))
  })

  it('leaves the day before when somebody has handed in', async () => {
    const { roundId } = await openGather()
    await handInOnPaper(store, roundId, 3)
    await waitFor(() => expect(primary()).toEqual(['Pass this tablet to the next person']))
    expect(screen.queryByText('Before the day')).toBeNull()
  })

  it('leaves the day before when the session has begun', async () => {
    const { roundId } = await openGather()
    const part = { id: 'joining', kind: 'joining', questionId: null, seconds: 240 } as const
    const plan = { format: 'talk', endTime: '15:00', silentSeconds: 0, sound: false } as const
    const session = {
      plan: { ...plan, parts: [part] },
      ofRound: { endTime: '15:00', expected: null },
    }
    await act(() => beginSession(store, roundId, session, new Date().toISOString()))
    await waitFor(() => expect(primary()).toEqual(['Pass this tablet to the next person']))
    expect(screen.queryByText('Before the day')).toBeNull()
  })

  it('raises the number when all have handed in', async () => {
    const { roundId } = await openGather({ expected: 2, handedIn: [3, 3] })
    expect(wayTo('Pass this tablet to the next person')).toBeUndefined()
    const field = screen.getByRole('spinbutton', { name: 'How many people in all?' })
    await userEvent.clear(field)
    await userEvent.type(field, '2')
    await pressButton('Raise the number')
    await screen.findByText('Write a whole number from 3 to 999.')
    await userEvent.clear(field)
    await userEvent.type(field, '5')
    await pressButton('Raise the number')
    await screen.findByText('2 of 5 have handed in')
    expect((await getRound(store, roundId))?.expected).toBe(5)
    expect(wayTo('Pass this tablet to the next person')).toBe(paths.pass(roundId))
  })

  it('is not for a round that is done in another way', async () => {
    const { roundId } = await aStoredRound(store, { mode: 'together' })
    const { history } = await openWorkshop(store, paths.gather(roundId))
    await waitFor(() => expect(history).toEqual([paths.question(roundId, 1)]))
  })
})

describe('showing what the room said', () => {
  it('waits for five and says how many are missing', async () => {
    const { roundId } = await openGather({ expected: 8, handedIn: [2, 3] })
    expect(screen.getByText('3 more must hand in first.')).toBeDefined()
    expect(reveal()).toBeNull()
    expect(wayTo('Go on to the talk without the spread')).toBe(paths.talk(roundId))
    for (const choice of [4, 4, 5] as const) await handInOnPaper(store, roundId, choice)
    await waitFor(() => expect(reveal()).not.toBeNull())
    expect(wayTo('Go on to the talk without the spread')).toBeUndefined()
  })

  it('is never offered to fewer than five, who go straight to the talk', async () => {
    const { roundId } = await openGather({ expected: 4, handedIn: [2, 3, 4, 4] })
    expect(screen.getByText(/You expect fewer than five people/)).toBeDefined()
    expect(reveal()).toBeNull()
    expect(wayTo('Go on to the talk without the spread')).toBe(paths.talk(roundId))
  })

  it('says first what is shown, who is missing and what becomes of late ones', async () => {
    const { roundId, history } = await openGather({ expected: 7, handedIn: [1, 2, 3, 4, 5] })
    await pressButton('Show what the room said')
    const dialog = await screen.findByRole('dialog', { name: 'Show what the room said?' })
    expect(dialog.textContent).toMatch(/2 people have not handed in yet/)
    expect(dialog.textContent).toMatch(/It never sees who/)
    expect(dialog.textContent).toMatch(/only when five more have come/)
    expect(await rawRows(device, 'reveal')).toEqual([])
    await pressButton('Show it now')
    await waitFor(() => expect(history.at(-1)).toBe(paths.talk(roundId)))
    expect(await rawRows(device, 'reveal')).toHaveLength(1)
  })

  it('leads to the talk afterwards; late ones can hand in, and are shown when there are five', async () => {
    const { roundId, unmount } = await openGather({ handedIn: [1, 2, 3, 4, 5] })
    await pressButton('Show what the room said')
    await pressButton('Show it now')
    await waitFor(async () => expect((await getRound(store, roundId))?.status).toBe('revealed'))
    unmount()
    await handInOnPaper(store, roundId, 3)
    await openWorkshop(store, paths.gather(roundId))
    await screen.findByText('The room has seen what 5 people said.')
    expect(screen.getByText(/4 more must hand in before you can show them/)).toBeDefined()
    expect(wayTo('Go to the talk')).toBe(paths.talk(roundId))
    expect(wayTo('Pass this tablet to the next person')).toBe(paths.pass(roundId))
    for (const choice of [1, 2, 3, 4] as const) await handInOnPaper(store, roundId, choice)
    await screen.findByRole('button', { name: 'Show it again, with those who came later' })
  })
})

describe('taking an answer back', () => {
  async function type(code: string): Promise<void> {
    const field = screen.getByRole('textbox', { name: 'Their code' })
    await userEvent.clear(field)
    await userEvent.type(field, code)
    await pressButton('Take this answer back')
  }

  it('takes the one whose code it is, however it is typed', async () => {
    const { codes, container } = await openGather({ expected: 6, handedIn: [2, 5] })
    const code = codes[1] ?? ''
    await type(` ${code.toLowerCase().replace('-', ' ')}`)
    await screen.findByText('The answer is taken back. It is gone from this device.')
    await screen.findByText('1 of 6 has handed in')
    const rows = await rawRows(device, 'response')
    expect(JSON.stringify(rows)).toMatch(/"choice":2/)
    expect(JSON.stringify(rows)).not.toMatch(/"choice":5/)
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Their code' }).value).toBe('')
    expect(container.textContent).not.toContain(code)
    await type(code)
    await screen.findByText(/No answer on this device has this code/)
  })

  it.each([
    ['', /A code has six letters or digits/],
    ['K7M', /A code has six letters or digits/],
    ['ZZZ-ZZZ', /No answer on this device has this code/],
  ])('says of “%s” what is wrong, and changes nothing', async (code, said) => {
    await openGather({ handedIn: [2] })
    if (code === '') await pressButton('Take this answer back')
    else await type(code)
    await screen.findByText(said)
    expect(await rawRows(device, 'response')).toHaveLength(1)
    expect(screen.getByRole('textbox', { name: 'Their code' }).getAttribute('autocomplete')).toBe(
      'off',
    )
  })
})
