import { configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { NATIONS } from '#src/domain/record/organisation.ts'
import { patterns, paths } from '#src/paths.ts'
import { dutyItems } from '#src/questions/duties.ts'
import { DutiesScreen } from '#src/screens/duties/DutiesScreen.tsx'
import { listActions } from '#src/storage/actions.ts'
import { listDataReadiness } from '#src/storage/data-readiness.ts'
import { listDutyStates, saveDutyState } from '#src/storage/duties.ts'
import { listEvidenceBase } from '#src/storage/evidence-base.ts'
import { addEvidence } from '#src/storage/evidence.ts'
import type { Store } from '#src/storage/handle.ts'
import { getOrganisation, saveOrganisation } from '#src/storage/organisations.ts'
import { aStoredRound, openTestStore } from '#tests/storage/test-store.ts'
import { catchDownloads } from '#tests/support/downloads.ts'
import { textsOf } from '#tests/support/locales.ts'
import { anItem } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

const SAVED = 'Saved on this device'
// Whether a press lands is for the browser to say; here it would go through every style of the page.
const user = userEvent.setup({ pointerEventsCheck: 0 })
// A long page on a shared machine.
configure({ asyncUtilTimeout: 20_000 })
// The drawing of a page knows no scrolling here.
Element.prototype.scrollIntoView = () => undefined
let store: Store
let organisationId: string
let roundId: string

beforeEach(async () => {
  store = await openTestStore()
  ;({ organisationId, roundId } = await aStoredRound(store))
})

async function openDuties(id = organisationId, language = 'en') {
  const at = paths.duties(id)
  await renderScreen(DutiesScreen, { pattern: patterns.duties, at, store, language })
  return screen.findByText(/./, { selector: 'h1' })
}

// The page is long, and a look for a role goes through all of it: parts are found by their words.
const HEADING = 'h2, h3, h4, h3 > bdi'
const heading = (title: string) => screen.findByText(title, { selector: HEADING })
const hasHeading = (title: string) => screen.queryByText(title, { selector: HEADING }) !== null
const partOf = (title: string, part: string) => {
  const found = screen.getByText(title, { selector: HEADING }).closest<HTMLElement>(part)
  if (found === null) throw new Error(`${title} stands in no ${part}`)
  return within(found)
}
const cardOf = (title: string) => partOf(title, 'article')
const body = () => partOf('Who this list is for', 'section')
const titles = () =>
  partOf('What the law asks today', 'section')
    .queryAllByText(/./, { selector: 'article h3' })
    .map(({ textContent }) => textContent)

describe('the duties of a body', () => {
  it('are those of its nation and kind, with their law and the day of the last check', async () => {
    await openDuties()
    expect(screen.getByText(/^This is not legal advice/)).toBeDefined()
    expect(titles().slice(0, 6)).toEqual([
      'Think of equality before you decide',
      'Keep proof of how you weighed it',
      'Publish facts on the people you serve',
      'Publish facts on your staff',
      'Publish equality aims',
      'Make it easy to find and read',
    ])
    const aims = cardOf('Publish equality aims')
    expect(
      aims.getByText(/2017 rules for England \(SI 2017\/353\), regulation 5\. Last checked on/),
    ).toBeDefined()
    expect(cardOf('Keep proof of how you weighed it').getByText(/^Check before/)).toBeDefined()
    expect(aims.queryByText(/^Check before/)).toBeNull()
    expect(screen.getByText('6 not looked at')).toBeDefined()
  })

  it('are marked, counted in words and saved at once', async () => {
    await openDuties()
    await user.click(cardOf('Publish equality aims').getByLabelText('Met'))
    const open = cardOf('Make it easy to find and read')
    await user.click(open.getByLabelText('Does not apply'))
    expect(await screen.findByText('1 met, 1 does not apply and 4 not looked at')).toBeDefined()
    expect(await cardOf('Publish equality aims').findByText(SAVED)).toBeDefined()
    expect(document.body.textContent).not.toContain('%')
    await user.click(cardOf('Publish equality aims').getByText(/^Clear the mark/))
    expect(await screen.findByText('1 does not apply and 5 not looked at')).toBeDefined()
  })

  it('take a date and a note, and count the next date from it', async () => {
    await openDuties()
    const aims = () => cardOf('Publish equality aims')
    await user.click(aims().getByLabelText('Met'))
    await user.type(aims().getByLabelText(/^Last done on/), '2026-06-10')
    await user.type(aims().getByLabelText(/^Note/), 'In the plan')
    expect(aims().getByText(/Write no names of people/)).toBeDefined()
    expect(await aims().findByText('Next due on 10 June 2030.')).toBeDefined()
    // On paper the fields are words.
    expect(aims().getByText('10 June 2026')).toBeDefined()
    await waitFor(async () => {
      const [state] = await listDutyStates(store, organisationId)
      expect(state?.state).toEqual({ met: 'met', date: '2026-06-10', note: 'In the plan' })
    })
  })

  it('say when a note is too long, and keep what was saved before', async () => {
    await openDuties()
    const aims = cardOf('Publish equality aims')
    await user.click(aims.getByLabelText(/^Note/))
    await user.paste('x'.repeat(10_002))
    expect(aims.getByText(/too long by 2 letters/)).toBeDefined()
    expect(await listDutyStates(store, organisationId)).toEqual([])
    // What was typed outlives the screen.
    await user.clear(aims.getByLabelText(/^Note/))
    expect(await aims.findByText(SAVED)).toBeDefined()
  })

  it('are linked to pieces of the evidence list', async () => {
    await addEvidence(store, roundId, 'meaning', anItem({ what: 'The aims are on the web' }))
    await openDuties()
    const aims = cardOf('Publish equality aims')
    await user.click(aims.getByText(/^Link evidence/))
    await user.type(aims.getByLabelText('Find it by a word'), 'web')
    await user.click(aims.getByLabelText(/The aims are on the web/))
    const linked = await aims.findByRole('list', { name: 'Linked evidence' })
    expect(linked.textContent).toContain('The aims are on the web')
    await waitFor(async () => {
      expect((await listDutyStates(store, organisationId))[0]?.evidenceIds).toHaveLength(1)
    })
  })

  it('go into the plan where they are not met, and only once', async () => {
    await openDuties()
    const aims = cardOf('Publish equality aims')
    expect(aims.queryByText(/^Add to the plan/)).toBeNull()
    await user.click(aims.getByLabelText('Not yet'))
    await user.click(aims.getByText(/^Add to the plan/))
    const link = await aims.findByText<HTMLAnchorElement>(/^See it in the plan/)
    const [action] = await listActions(store, organisationId)
    expect(action).toMatchObject({ what: 'Publish equality aims', libraryItem: 'england-aims' })
    expect(link.getAttribute('href')).toBe(paths.action(organisationId, action?.id ?? ''))
  })
})

describe('what decides the duties', () => {
  it('is the nation and the kind of body; nothing is lost by changing them', async () => {
    await openDuties()
    await user.click(cardOf('Publish equality aims').getByLabelText('Met'))
    await cardOf('Publish equality aims').findByText(SAVED)
    await user.selectOptions(body().getByLabelText('Nation'), 'Scotland')
    expect(
      await screen.findByText(/What you marked for another nation is kept: 1 item \(England\)/),
    ).toBeDefined()
    expect(await screen.findByText('11 not looked at')).toBeDefined()
    expect(hasHeading('Publish equality aims')).toBe(false)
    await user.selectOptions(body().getByLabelText('Kind of body'), 'Housing association')
    expect(await screen.findByText('1 not looked at')).toBeDefined()
    expect(screen.getByText(/a housing association only in its public work/)).toBeDefined()
    await user.selectOptions(body().getByLabelText('Nation'), 'England')
    expect(
      await screen.findByText(/1 item that you marked before is not for this kind/),
    ).toBeDefined()
    await user.selectOptions(body().getByLabelText('Kind of body'), 'Council')
    const met = async () =>
      (await cardOf('Publish equality aims').findByLabelText('Met')) as HTMLInputElement
    await heading('Publish equality aims')
    expect((await met()).checked).toBe(true)
  })

  it('is said where there are no such bodies in the nation', async () => {
    await saveOrganisation(store, organisationId, { sector: 'nhsTrust', nation: 'scotland' })
    await openDuties()
    expect(screen.getByText(/There is no such body in Scotland now/)).toBeDefined()
    expect(screen.getByText('No duty is listed for such a body here.')).toBeDefined()
    const kinds = within(body().getByLabelText('Kind of body')).getAllByRole('option')
    expect(kinds.map(({ textContent }) => textContent)).toEqual([
      'NHS trust (not in this nation now)',
      'Council',
      'Health board',
      'Housing association',
      'College or school',
    ])
  })

  it('is the number of staff, where one decides', async () => {
    await openDuties()
    const staff = () => body().getByLabelText(/^Number of staff/)
    expect(cardOf('Publish facts on your staff').getByText(/Only from 150 staff on/)).toBeDefined()
    await user.type(staff(), '149')
    expect(
      await screen.findByText(/1 item is left out: you have fewer than 150 staff/),
    ).toBeDefined()
    expect(titles()).not.toContain('Publish facts on your staff')
    await user.clear(staff())
    await user.type(staff(), '150')
    expect(await heading('Publish facts on your staff')).toBeDefined()
    await waitFor(async () => {
      expect((await getOrganisation(store, organisationId))?.headcount).toBe(150)
    })
    await user.type(staff(), ' or so')
    expect(screen.getByText('Write a whole number, such as 240.')).toBeDefined()
    expect((await getOrganisation(store, organisationId))?.headcount).toBe(150)
    await user.clear(staff())
    expect(await body().findByText(SAVED)).toBeDefined()
  })

  it('is not asked for staff where no number decides', async () => {
    await saveOrganisation(store, organisationId, { nation: 'northernIreland' })
    await openDuties()
    expect(body().queryByLabelText(/^Number of staff/)).toBeNull()
  })
})

describe('the dates to come', () => {
  it('stand in their order and go into a calendar file', async () => {
    await saveOrganisation(store, organisationId, { nation: 'wales' })
    const item = { organisationId, nation: 'wales', dutyItem: 'wales-aims' } as const
    const state = { met: 'met', date: '2020-04-02', note: '' } as const
    await saveDutyState(store, item, { state })
    await openDuties()
    const panel = partOf('Dates to come', 'section')
    const dates = panel.getAllByRole('listitem')
    expect(dates[0]?.textContent).toMatch(/^Was due 2 April 2024Publish equality aims Every four/)
    expect(dates).toHaveLength(3)
    const files = catchDownloads()
    await user.click(panel.getByText('Put the dates in my calendar'))
    expect(await screen.findByText(/^The calendar file is made/)).toBeDefined()
    const text = (await files[0]?.text()) ?? ''
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3)
    expect(text).toContain('DTSTART;VALUE=DATE:20270331')
    expect(text).toContain('RRULE:FREQ=YEARLY;INTERVAL=1')
    // What is late stands at today, and does not hide behind its next turn.
    expect(text).not.toContain('DATE:20240402')
    expect(text).not.toContain('INTERVAL=4')
  })
})

describe('good practice, evidence base and data', () => {
  it('lists what the 2000s asked for, then and now, apart from the duties', async () => {
    await openDuties()
    expect(screen.getByText(/^Then: the law of 2000/)).toBeDefined()
    expect(screen.getByText(/^Now: that law was replaced in 2011/)).toBeDefined()
    expect(screen.getByText('15 not looked at')).toBeDefined()
    await user.click(cardOf('Staff in post').getByLabelText('In part'))
    expect(await screen.findByText('1 in part and 14 not looked at')).toBeDefined()
    expect(screen.getByText('6 not looked at')).toBeDefined()
  })

  it('keeps what is known of the nine sources', async () => {
    await openDuties()
    expect(screen.getByText('9 not looked at')).toBeDefined()
    const population = cardOf('Facts on the population')
    await user.click(population.getByLabelText('Out of date'))
    await user.type(population.getByLabelText(/^Owner/), 'Research team')
    await user.type(population.getByLabelText(/^Who is not counted/), 'New arrivals')
    expect(await screen.findByText('1 out of date and 8 not looked at')).toBeDefined()
    await waitFor(async () => {
      const [entry] = await listEvidenceBase(store, organisationId)
      expect(entry).toMatchObject({
        source: 'population',
        entry: { state: 'outOfDate', owner: 'Research team', notCounted: 'New arrivals' },
      })
    })
  })

  it('has cards on data, which can be removed and come back', async () => {
    await openDuties()
    await user.click(screen.getByText('Add a card'))
    await heading('Card without a name')
    const name = cardOf('Card without a name').getByLabelText('Which service or data?')
    await waitFor(() => expect(document.activeElement).toBe(name))
    await user.type(name, 'Housing')
    const card = cardOf('Housing')
    await user.type(card.getByLabelText(/^How many of each 100 records/), '71.5')
    const compared = within(card.getByRole('group', { name: /^Are results compared/ }))
    await user.click(compared.getByLabelText('Yes'))
    await waitFor(async () => {
      const [stored] = await listDataReadiness(store, organisationId)
      expect(stored).toMatchObject({
        about: 'Housing',
        card: { coveragePercent: 71.5, compared: true },
      })
    })
    await user.clear(card.getByLabelText(/^How many of each 100 records/))
    await user.type(card.getByLabelText(/^How many of each 100 records/), '171')
    expect(screen.getByText('Write a number from 0 to 100.')).toBeDefined()
    await user.click(card.getByText(/^Remove this card/))
    expect(await screen.findByText('The card “Housing” is removed.')).toBeDefined()
    expect(await listDataReadiness(store, organisationId)).toEqual([])
    await user.click(screen.getByText('Undo'))
    expect(await heading('Housing')).toBeDefined()
  })
})

describe('the duties of each nation', () => {
  it.each(NATIONS)('are all there for %s, each with its law', async (nation) => {
    await saveOrganisation(store, organisationId, { nation })
    await openDuties()
    const expected = dutyItems.filter(
      (item) => item.nation === nation && item.bodies.includes('council'),
    )
    const words = textsOf('en', 'duties')
    expect(titles()).toEqual(expected.map(({ id }) => words.get(`items.${id}.title`)))
    expect(screen.getAllByText(/^Law: /)).toHaveLength(expected.length)
    const unsure = expected.filter((item) => item.unsure === true)
    const today = partOf('What the law asks today', 'section')
    expect(today.queryAllByText(/^Check before/, { selector: 'article strong' })).toHaveLength(
      unsure.length,
    )
  })
})

describe('the screen', () => {
  it('has a short way to each of its parts, and opens what is folded', async () => {
    await openDuties()
    const ways = within(screen.getByRole('navigation', { name: 'Parts of this page' }))
    await user.click(ways.getByText('Dates to come'))
    expect(document.activeElement?.textContent).toBe('Dates to come')
    expect(document.activeElement?.tagName).toBe('H2')
    const fold = screen.getByText('Is our data ready?', { selector: 'h2' }).closest('details')
    expect(fold?.open).toBe(false)
    await user.click(ways.getByText('Is our data ready?'))
    expect(fold?.open).toBe(true)
    expect(document.activeElement).toBe(fold?.querySelector('summary'))
    const headings = screen.getAllByText(/./, { selector: 'main h2, h2' })
    for (const way of ways.getAllByRole('button')) {
      expect(headings.map(({ textContent }) => textContent)).toContain(way.textContent)
    }
  })

  it('explains the words of the law when they are asked for', async () => {
    await openDuties()
    expect(screen.queryByText('Due regard')).toBeNull()
    await user.click(screen.getByText('Words explained'))
    expect(await screen.findByText('Due regard')).toBeDefined()
    expect(screen.getByText(/To think hard about equality before you decide/)).toBeDefined()
    const all = screen.getByRole('link', { name: 'See all words explained' })
    expect(all.getAttribute('href')).toBe(paths.glossary())
  })

  it('has a way home where the organisation is not here', async () => {
    const title = await openDuties('nobody')
    expect(title.textContent).toBe('This organisation is not on this device')
    expect(screen.getByRole('link', { name: 'Go to the start' })).toBeDefined()
  })

  it('reads from right to left too', async () => {
    expect((await openDuties(organisationId, 'ar-XB')).textContent).toBe('[duties.title]')
  })
})
