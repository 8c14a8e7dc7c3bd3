import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { EvidenceItem } from '#src/domain/record/evidence.ts'
import { patterns, paths } from '#src/paths.ts'
import { currentSet } from '#src/questions/sets.ts'
import { EvidenceListScreen } from '#src/screens/evidence-list/EvidenceListScreen.tsx'
import type { Factories } from '#src/storage/db.ts'
import { addListedEvidence, readEvidenceShelf } from '#src/storage/evidence-list.ts'
import { listEvidence } from '#src/storage/evidence-records.ts'
import { addEvidence } from '#src/storage/evidence.ts'
import type { Store } from '#src/storage/handle.ts'
import { closeStore } from '#src/storage/store.ts'
import { aSetUp, createdRound, openTestStore } from '#tests/storage/test-store.ts'
import { anItem, ORGANISATION } from '#tests/support/records.ts'
import { openScreen } from '#tests/support/render-screen.tsx'
import { aDeviceToday } from '#tests/support/today.ts'

const VERSION = { questionsVersion: { setId: currentSet.id, ...currentSet.version } }
const [FIRST = '', SECOND = ''] = currentSet.questions.map(({ meaning }) => meaning)
const FIRST_NAME = 'Why it matters here'
let device: Factories
let store: Store
let organisationId: string
let roundId: string

beforeEach(async () => {
  ;({ device, store, organisationId, roundId } = await aDeviceToday({ round: VERSION }))
})

function open(show?: 'soon') {
  const at = paths.evidenceList(organisationId, show)
  return openScreen(EvidenceListScreen, { pattern: patterns.evidenceList, at, store })
}

async function add(patch: Partial<EvidenceItem> = {}, meanings: readonly string[] = [FIRST]) {
  const added = await addListedEvidence(store, organisationId, anItem(patch), meanings)
  if (!added.ok) throw new Error(added.kind)
  return added.evidenceId
}

const onScreen = () =>
  screen.queryAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
const cardOf = (what: string) => {
  const card = screen.getByRole('heading', { level: 3, name: what }).closest('article')
  if (card === null) throw new Error(`No card of ${what}`)
  return within(card)
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const links = async () => (await readEvidenceShelf(store, organisationId)).links

describe('the list of evidence', () => {
  it('says that it is empty, and takes a first piece for two questions, without a round', async () => {
    await open()
    screen.getByText(/Nothing is listed yet/)
    await userEvent.click(screen.getByRole('radio', { name: /^A result/ }))
    await userEvent.type(screen.getByRole('textbox', { name: /What is it/ }), 'Fewer complaints')
    await userEvent.type(screen.getByLabelText('Date'), '2026-05-01')
    screen.getByText('Counts until 1 May 2029.')
    await userEvent.type(screen.getByRole('textbox', { name: /Where can it be found/ }), 'Drive')
    await userEvent.type(screen.getByRole('textbox', { name: /Who looks after it/ }), 'Housing')
    await press('Add to the list')
    screen.getByText('Choose at least one question.', { selector: 'span' })
    await userEvent.click(screen.getByRole('checkbox', { name: FIRST_NAME }))
    await userEvent.click(screen.getByRole('checkbox', { name: /picture/ }))
    await press('Add to the list')
    await screen.findByRole('heading', { level: 3, name: 'Fewer complaints' })
    screen.getByText('Added to the list: Fewer complaints')
    expect(await listEvidence(store, organisationId)).toMatchObject([
      {
        questionMeanings: [FIRST, SECOND].toSorted(),
        item: { what: 'Fewer complaints', owner: 'Housing' },
      },
    ])
    expect(await links()).toEqual([])
  })

  it('says of each piece what it is, and how long it counts', async () => {
    const evidence = anItem({ what: 'Survey', secondCheck: 'Audit, May', date: '2026-03-01' })
    await addEvidence(store, roundId, FIRST, evidence)
    await add({ what: 'Free' }, [FIRST, SECOND])
    await open()
    const survey = cardOf('Survey')
    survey.getByText('A result of 1 March 2026')
    survey.getByText('Counts until 1 March 2029.')
    survey.getByText('Scrutiny papers, March')
    survey.getByText('Customer services')
    survey.getByText('Audit, May')
    survey.getByText(FIRST_NAME)
    survey.getByText('Autumn 2026')
    cardOf('Free').getByText(/^Why it matters here and /)
    cardOf('Free').getByText('None yet')
  })

  it('goes stale as the clock moves on, with a warning half a year before', async () => {
    await add({ what: 'Survey', date: '2026-03-01' })
    const { unmount } = await open()
    cardOf('Survey').getByText('Counts until 1 March 2029.')
    unmount()
    vi.setSystemTime(new Date('2028-09-01T10:00:00Z'))
    const later = await open('soon')
    cardOf('Survey').getByText('Goes out of date soon. It counts until 1 March 2029.')
    later.unmount()
    vi.setSystemTime(new Date('2029-03-02T10:00:00Z'))
    const old = await open()
    cardOf('Survey').getByText('Out of date. It counted until 1 March 2029.')
    old.unmount()
    vi.setSystemTime(new Date('2026-02-01T10:00:00Z'))
    await open()
    cardOf('Survey').getByText('Does not count yet. Its date is still to come.')
  })

  it('is searched by the beginnings of words, without accents, in all that is said', async () => {
    await add({ what: 'Café workers', owner: 'Housing' })
    await add({ what: 'Staff survey', where: 'Intranet' }, [SECOND])
    await open()
    const box = screen.getByRole('searchbox')
    for (const [query, found] of [
      ['cafe', ['Café workers']],
      ['HOUS', ['Café workers']],
      ['intra staff', ['Staff survey']],
      ['why matters', ['Café workers']],
      ['afe', []],
    ] as const) {
      await userEvent.clear(box)
      await userEvent.type(box, query)
      await waitFor(() => expect(onScreen()).toEqual(found))
    }
    screen.getByText('Nothing on the list fits.')
    await press('Show the whole list')
    await waitFor(() => expect(onScreen()).toHaveLength(2))
    expect(document.activeElement).toBe(box)
  })

  it('is filtered and sorted', async () => {
    await addEvidence(store, roundId, FIRST, anItem({ what: 'Old', date: '2020-01-01' }))
    await add({ what: 'Soon', date: '2024-01-01', kind: 'trend' }, [SECOND])
    await add({ what: 'New', date: '2026-01-01', owner: 'Board' })
    await open()
    expect(onScreen()).toEqual(['New', 'Soon', 'Old'])
    const choose = (name: string, option: string) =>
      userEvent.selectOptions(screen.getByRole('combobox', { name }), option)
    await choose('Sort by', 'Out of date first')
    expect(onScreen()).toEqual(['Old', 'Soon', 'New'])
    await choose('Sort by', 'Question')
    expect(onScreen()).toEqual(['New', 'Old', 'Soon'])
    for (const [name, option, found] of [
      ['Does it count?', 'Goes out of date within half a year', ['Soon']],
      ['Does it count?', 'Out of date', ['Old']],
      ['Kind', 'A trend', ['Soon']],
      ['Who looks after it', 'Board', ['New']],
      ['Round', 'In no round yet', ['New', 'Soon']],
      ['Round', 'Autumn 2026', ['Old']],
      ['Question', FIRST_NAME, ['New', 'Old']],
    ] as const) {
      await choose(name, option)
      expect(onScreen()).toEqual(found)
      screen.getByText(`${found.length} of 3 on the list`)
      await press('Show the whole list')
    }
  })

  it('changes a piece, and keeps the questions that a round uses it for', async () => {
    await addEvidence(store, roundId, FIRST, anItem({ what: 'Survey' }))
    await open()
    await press('Change Survey')
    const what = screen.getByDisplayValue('Survey')
    const form = within(what.closest('form') ?? document.body)
    expect(form.getByRole('checkbox', { name: FIRST_NAME })).toMatchObject({
      checked: true,
      disabled: true,
    })
    await userEvent.clear(what)
    await userEvent.type(what, 'Staff survey')
    await userEvent.click(form.getByRole('checkbox', { name: /picture/ }))
    await press('Save the change')
    await screen.findByRole('heading', { level: 3, name: 'Staff survey' })
    expect(await listEvidence(store, organisationId)).toMatchObject([
      {
        item: { what: 'Staff survey' },
        questionMeanings: [FIRST, SECOND].toSorted(),
      },
    ])
    expect(await links()).toHaveLength(1)
  })

  it('takes a piece off, and brings it back', async () => {
    await add({ what: 'Survey' })
    await open()
    await press('Remove Survey')
    await screen.findByText(/Removed from the list.*Survey/)
    expect(await listEvidence(store, organisationId)).toEqual([])
    await press('Undo')
    await screen.findByRole('heading', { level: 3, name: 'Survey' })
  })

  it('still has what was typed when the page was shut', async () => {
    const { unmount } = await open()
    await userEvent.type(screen.getByRole('textbox', { name: /What is it/ }), 'Half a thing')
    await userEvent.click(screen.getByRole('checkbox', { name: FIRST_NAME }))
    await screen.findByText(/Not added yet/)
    unmount()
    closeStore(store)
    store = await openTestStore(device)
    await open()
    screen.getByDisplayValue('Half a thing')
    expect(screen.getByRole('checkbox', { name: FIRST_NAME })).toHaveProperty('checked', true)
  })

  it('shows twelve at first and thirty more at a time, and all of them on paper', async () => {
    for (let number = 1; number <= 43; number += 1) await add({ what: `Piece ${number}` })
    await open()
    expect(onScreen()).toHaveLength(12)
    await press('Show 30 more')
    expect(onScreen()).toHaveLength(42)
    expect(document.activeElement?.textContent).toBe(onScreen()[12])
    screen.getByRole('button', { name: 'Show 1 more' })
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(within(screen.getByRole('table')).getAllByRole('rowheader')).toHaveLength(43)
  })

  it('begins at its first pieces again with another search, and not when a piece goes', async () => {
    for (let number = 1; number <= 14; number += 1) await add({ what: `Piece ${number}` })
    await open()
    await press('Show 2 more')
    await press('Remove Piece 14')
    await waitFor(() => expect(onScreen()).toHaveLength(13))
    await userEvent.type(screen.getByRole('searchbox'), 'piece')
    await waitFor(() => expect(onScreen()).toHaveLength(12))
  })

  it('goes to paper as one table', async () => {
    await add({ what: 'Survey' })
    await open()
    expect(screen.queryByRole('table')).toBeNull()
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    const table = screen.getByRole('table')
    expect(within(table).getAllByRole('columnheader')).toHaveLength(5)
    within(table).getByRole('row', { name: /Survey.*Counts until.*Customer services/ })
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(screen.queryByRole('table')).toBeNull()
  })
})

describe('evidence chosen from the list', () => {
  it('goes into the open round for its questions, and can be taken out again', async () => {
    await add({ what: 'One' }, [FIRST, SECOND])
    await add({ what: 'Two' })
    await open()
    await userEvent.click(cardOf('One').getByRole('checkbox'))
    screen.getByText('1 chosen')
    await press('Choose all 2')
    await press('Put into “Autumn 2026”')
    await screen.findByText('Put into “Autumn 2026”: 2 pieces of evidence.')
    expect(await links()).toHaveLength(3)
    await waitFor(() => cardOf('Two').getByText('Autumn 2026'))
    expect(screen.queryByText('2 chosen')).toBeNull()
    await press('Undo')
    await waitFor(async () => expect(await links()).toEqual([]))
  })

  it('is told when there is nothing to do', async () => {
    await addEvidence(store, roundId, FIRST, anItem({ what: 'There' }))
    await open()
    await userEvent.click(cardOf('There').getByRole('checkbox'))
    await press('Put into “Autumn 2026”')
    await screen.findByText(/Nothing is new for “Autumn 2026”/)
  })

  it('asks which round where several are open', async () => {
    await createdRound(store, {
      ...aSetUp({ ...VERSION, name: 'Spring 2027', date: '2027-04-01' }),
      organisation: { ...ORGANISATION, id: organisationId },
    })
    await add({ what: 'One' })
    await open()
    await userEvent.click(cardOf('One').getByRole('checkbox'))
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Which round?' }),
      'Autumn 2026',
    )
    await press('Put into “Autumn 2026”')
    await waitFor(async () => expect(await links()).toMatchObject([{ roundId }]))
  })
})
