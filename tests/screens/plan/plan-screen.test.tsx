import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { PlanScreen } from '#src/screens/plan/PlanScreen.tsx'
import { addAction, listActions, removeAction, type NewAction } from '#src/storage/actions.ts'
import type { Factories } from '#src/storage/db.ts'
import type { Store } from '#src/storage/handle.ts'
import { chooseOutcome, listOutcomes } from '#src/storage/outcomes.ts'
import { closeStore } from '#src/storage/store.ts'
import { aSetUp, createdRound, openTestStore } from '#tests/storage/test-store.ts'
import { catchDownloads } from '#tests/support/downloads.ts'
import { ORGANISATION } from '#tests/support/records.ts'
import { openScreen } from '#tests/support/render-screen.tsx'
import { aDeviceToday } from '#tests/support/today.ts'

const SAY = 'All communities have a real say, and see what came of it'
let device: Factories
let store: Store
let organisationId: string
let roundId: string

beforeEach(async () => {
  ;({ device, store, organisationId, roundId } = await aDeviceToday())
})

afterEach(() => {
  vi.restoreAllMocks()
})

function open(id = organisationId) {
  return openScreen(PlanScreen, { pattern: patterns.plan, at: paths.plan(id), store })
}

async function add(fields: NewAction) {
  const added = await addAction(store, organisationId, fields)
  if (!added.ok) throw new Error(added.kind)
  return added.actionId
}

const actionsOnScreen = () =>
  screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
const what = () => screen.getByRole('textbox', { name: /What will we do/ })
const progress = (state: 'notStarted' | 'underWay' | 'done' | 'dropped', date: string) => ({
  progress: { state, reason: '', date },
})

/** Another round of the same organisation, made later. */
async function aNextRound() {
  vi.setSystemTime(new Date('2027-11-22T10:00:00Z'))
  const later = await openTestStore(device, {
    ids: () => crypto.randomUUID(),
    clock: () => '2027-11-22T10:00:00.000Z',
  })
  const setUp = aSetUp({ name: 'Autumn 2027', date: '2027-11-22' })
  await createdRound(later, { ...setUp, organisation: { ...ORGANISATION, id: organisationId } })
  closeStore(later)
}

describe('the plan', () => {
  it('says that it is empty, and takes a first action', async () => {
    await open()
    screen.getByText(/Nothing is in the plan yet/)
    await userEvent.type(what(), 'Ask every ward')
    await userEvent.type(screen.getByRole('textbox', { name: /Who sees to it/ }), 'Housing team')
    await userEvent.click(screen.getByRole('button', { name: 'Add to the plan' }))
    await screen.findByText('Added to the plan: Ask every ward')
    await screen.findByRole('link', { name: 'Ask every ward' })
    expect(await listActions(store, organisationId)).toMatchObject([
      { what: 'Ask every ward', owner: 'Housing team', due: null },
    ])
    expect(what()).toHaveProperty('value', '')
  })

  it('asks for words, and says that an owner is no person', async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Add to the plan' }))
    screen.getByText('Say what you will do.')
    screen.getByText('A role or a team, never the name of a person.')
    expect(await listActions(store, organisationId)).toEqual([])
  })

  it('still has what was typed when the page was shut', async () => {
    const { unmount } = await open()
    await userEvent.type(what(), 'Ask every')
    await screen.findByText(/Kept on this device/)
    unmount()
    closeStore(store)
    store = await openTestStore(device)
    await open()
    expect(what()).toHaveProperty('value', 'Ask every')
  })

  it('has what is overdue first, and says so', async () => {
    await add({ what: 'No day' })
    await add({ what: 'Later', due: '2027-03-01' })
    await add({ what: 'Late', due: '2026-11-21' })
    await open()
    expect(actionsOnScreen().slice(0, 3)).toEqual(['Late', 'Later', 'No day'])
    screen.getByText('Overdue: was due 21 November 2026')
    screen.getByText('Due 1 March 2027')
    screen.getByText('No date yet', { selector: 'p' })
  })

  it('folds what is done or dropped', async () => {
    await add({ what: 'Over', ...progress('done', '2026-11-01') })
    await open()
    screen.getByText('Done or dropped: 1 action')
    screen.getByText('Nothing is left to do.')
    expect(screen.queryByRole('link', { name: 'Over' })).toBeNull()
    await userEvent.click(screen.getByText('Done or dropped: 1 action'))
    await screen.findByRole('link', { name: 'Over' })
  })

  it('removes an action, and brings it back', async () => {
    await add({ what: 'Ask every ward' })
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Remove Ask every ward' }))
    await screen.findByText('Removed from the plan: Ask every ward')
    expect(await listActions(store, organisationId)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByRole('link', { name: 'Ask every ward' })
  })

  it('finds by owner, question, state and day, and says when nothing fits', async () => {
    await add({ what: 'One', owner: 'Housing', due: '2026-11-01' })
    await add({ what: 'Two', owner: 'Chief officer', questionMeaning: 'staff.1' })
    await open()
    const choose = (label: string, option: string) =>
      userEvent.selectOptions(screen.getByRole('combobox', { name: label }), option)
    await choose('Who sees to it', 'Housing')
    expect(actionsOnScreen()).toContain('One')
    expect(actionsOnScreen()).not.toContain('Two')
    screen.getByText('1 of 2 shown')
    await choose('When it is due', 'Overdue')
    screen.getByText('1 of 2 shown')
    await choose('Question', 'Bringing staff with us')
    screen.getByText('No action fits what you chose.')
    await userEvent.click(screen.getByRole('button', { name: 'Show all again' }))
    expect(actionsOnScreen()).toEqual(expect.arrayContaining(['One', 'Two']))
  })

  it('says what each is for, and finds by outcome', async () => {
    await chooseOutcome(store, organisationId, 'real-influence', [])
    const [outcome] = await listOutcomes(store, organisationId)
    await add({ what: 'One', outcomeId: outcome?.id ?? null })
    await add({ what: 'Two' })
    await open()
    const row = screen.getByRole('link', { name: 'One' }).closest('li')
    expect(row?.textContent).toContain(`For the outcome: ${SAY}`)
    const choose = (option: string) =>
      userEvent.selectOptions(screen.getByRole('combobox', { name: 'Outcome' }), option)
    await choose(SAY)
    expect(actionsOnScreen()).toEqual(['One'])
    await choose('No outcome')
    expect(actionsOnScreen()).toEqual(['Two'])
    expect(screen.getByText('Outcome:').textContent).toBe('Outcome: No outcome')
  })

  it('goes to paper with all that the filter holds, and with what was chosen', async () => {
    for (let number = 0; number < 50; number += 1) {
      await add({ what: `Action ${number}`, owner: number < 40 ? 'Housing' : 'Finance' })
    }
    for (let number = 0; number < 35; number += 1) {
      await add({ what: `Over ${number}`, owner: 'Housing', ...progress('done', '2026-11-01') })
    }
    await open()
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Who sees to it' }),
      'Housing',
    )
    const links = () => document.querySelectorAll('main li h3 a, li h3 a').length
    expect(links()).toBe(30)
    fireEvent(window, new Event('beforeprint'))
    // Those that are finished as well, though their fold was never opened.
    expect(links()).toBe(75)
    screen.getByRole('link', { name: 'Over 34' })
    expect(screen.getByText('Who sees to it:').textContent).toBe('Who sees to it: Housing')
    fireEvent(window, new Event('afterprint'))
    expect(links()).toBe(30)
  })

  it('draws thirty at a time, and goes on with the first new one', async () => {
    for (let number = 0; number < 50; number += 1) await add({ what: `Action ${number}` })
    await open()
    const rows = () => screen.getAllByRole('button', { name: /^Remove/ })
    await waitFor(() => expect(rows()).toHaveLength(30))
    await userEvent.click(screen.getByRole('button', { name: 'Show 20 more' }))
    expect(rows()).toHaveLength(50)
    expect(document.activeElement).toBe(rows()[30]?.closest('li')?.querySelector('h3'))
    screen.getByText('50 actions')
  })

  it('lays out the year ahead, month by month', async () => {
    await add({ what: 'In spring', due: '2027-03-01', review: '2027-01-15' })
    await open()
    expect(screen.queryByText(/in the twelve months from now/)).toBeNull()
    await userEvent.click(screen.getByText('The year ahead'))
    await screen.findByText('2 dates in the twelve months from now.')
    const months = actionsOnScreen().slice(-12)
    expect([months[0], months.at(-1)]).toEqual(['November 2026', 'October 2027'])
    const march = screen.getByRole('table', { name: 'March 2027' })
    within(march).getByRole('link', { name: 'In spring' })
    within(screen.getByRole('table', { name: 'January 2027' })).getByText('Look at it again')
  })

  it('saves a calendar file with due and review days and the reminders', async () => {
    const downloads = catchDownloads()
    const id = await add({
      what: 'Ask, then tell',
      owner: 'Housing',
      due: '2027-03-01',
      review: '2027-01-15',
      remindDaysBefore: [7],
    })
    await add({ what: 'Over', due: '2027-04-01', ...progress('done', '2026-11-01') })
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Save a calendar file' }))
    await screen.findByText(/The file “plan.ics” is made/)
    const text = (await downloads[0]?.text()) ?? ''
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect(text).toContain(`UID:${id}-due`)
    expect(text).toContain('DTSTART;VALUE=DATE:20270301')
    expect(text).toContain('DTSTART;VALUE=DATE:20270115')
    expect(text).toContain('TRIGGER:-P7D')
    expect(text).toContain(String.raw`SUMMARY:Due: Ask\, then tell`)
  })

  it('says that an organisation is not here', async () => {
    await open('nobody')
    screen.getByRole('heading', { name: 'This organisation is not on this device' })
  })
})

describe('since the last round', () => {
  it('asks nothing while there is one round', async () => {
    await add({ what: 'Ask every ward', roundId })
    await open()
    expect(screen.queryByText('Since the last round')).toBeNull()
  })

  it('asks what became of each, why it was dropped and whether it helped', async () => {
    await add({ what: 'Ask every ward', roundId })
    await add({ what: 'Train', roundId })
    await aNextRound()
    await open()
    screen.getByText('2 are still to be said.')
    const asked = () =>
      screen.getByRole('heading', { name: 'Since the last round' }).closest('section')
    const row = (name: string) =>
      within(asked() as HTMLElement)
        .getByRole('heading', { name })
        .closest('li') as HTMLElement
    expect(within(row('Train')).queryByRole('radio', { checked: true })).toBeNull()

    await userEvent.click(within(row('Train')).getByRole('radio', { name: 'Dropped' }))
    await userEvent.type(within(row('Train')).getByRole('textbox', { name: /Why/ }), 'No money')
    await screen.findByText('1 is still to be said.')
    await userEvent.click(within(row('Ask every ward')).getByRole('radio', { name: 'Done' }))
    await userEvent.click(
      await within(row('Ask every ward')).findByRole('radio', { name: 'In part' }),
    )
    await screen.findByText(/All of these are said/)

    await waitFor(async () => {
      const stored = await listActions(store, organisationId)
      expect(stored.find((one) => one.what === 'Train')?.progress).toEqual({
        state: 'dropped',
        reason: 'No money',
        date: '2027-11-22',
      })
      expect(stored.find((one) => one.what === 'Ask every ward')).toMatchObject({
        progress: { state: 'done' },
        madeDifference: { answer: 'partly' },
      })
    })
  })

  it('takes one that is still not begun as said', async () => {
    const id = await add({ what: 'Ask every ward', roundId })
    await aNextRound()
    const { unmount } = await open()
    await userEvent.click(screen.getByRole('radio', { name: 'Not started' }))
    await screen.findByText(/All of these are said/)
    await waitFor(async () =>
      expect((await listActions(store, organisationId))[0]?.progress.date).toBe('2027-11-22'),
    )
    unmount()
    await open()
    expect(screen.queryByText('Since the last round')).toBeNull()
    await removeAction(store, id)
  })
})
