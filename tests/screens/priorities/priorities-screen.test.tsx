import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { FALSE_LANGUAGE } from '#src/i18n/false-language.ts'
import { patterns, paths } from '#src/paths.ts'
import { PrioritiesScreen } from '#src/screens/priorities/PrioritiesScreen.tsx'
import { listActions } from '#src/storage/actions.ts'
import { saveDraftAnswer } from '#src/storage/draft-answers.ts'
import type { Store } from '#src/storage/handle.ts'
import { chooseOutcome, listOutcomes, saveOutcome } from '#src/storage/outcomes.ts'
import { addSifting, listSiftings, saveSifting } from '#src/storage/priorities.ts'
import { handIn } from '#src/storage/round-life.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { allAnswered, QUESTION_IDS } from '#tests/support/records.ts'
import { openScreen } from '#tests/support/render-screen.tsx'
import { aDeviceToday } from '#tests/support/today.ts'

const TRADERS = 'Few traders win contracts'
const HOSTELS = 'Families wait long in hostels'
const DAY = '2026-11-22'
let store: Store
let organisationId: string
let roundId: string

beforeEach(async () => {
  ;({ store, organisationId, roundId } = await aDeviceToday())
})

function open(id = organisationId, language = 'en') {
  const at = paths.priorities(id)
  return openScreen(PrioritiesScreen, { pattern: patterns.priorities, at, store, language })
}

async function anIssue(issue: string, patch: Parameters<typeof saveSifting>[2] = {}) {
  await addSifting(store, organisationId, { issue })
  const id = (await list()).find((one) => one.issue === issue)?.id ?? ''
  await saveSifting(store, id, patch)
}

const list = () => listSiftings(store, organisationId)
const card = (name: string) => within(screen.getByRole('article', { name }))
const names = () =>
  screen.queryAllByText(/./, { selector: 'h3 bdi' }).map(({ textContent }) => textContent)
const group = (name: string, question: RegExp | string) =>
  within(card(name).getByRole('group', { name: question }))

describe('issues come to the long list', () => {
  it('in own words, once they are written down', async () => {
    await open()
    expect(screen.getByText(/^There is nothing on the long list yet/)).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: 'Add this issue' }))
    expect(screen.getByText('Write down the issue first.')).toBeDefined()
    await userEvent.type(screen.getByLabelText(/^Add an issue in your own words/), TRADERS)
    await userEvent.click(screen.getByRole('button', { name: 'Add this issue' }))
    await waitFor(() => expect(names()).toEqual([TRADERS]))
    expect(screen.getByText(/^There is 1 issue\. 1 waits for a decision/)).toBeDefined()
  })

  it('from what held the last round back', async () => {
    const choices = { ...allAnswered(3), money: 2, skills: 'dontKnow' } as const
    for (const [questionId, choice] of Object.entries(choices)) {
      await saveDraftAnswer(store, roundId, questionId, { choice, howSure: null, note: '' })
    }
    await handIn(store, roundId, QUESTION_IDS)
    await closeAsItStands(store, roundId)
    await open()
    const offers = screen.getByRole('heading', { name: /^What held the last round back/ })
    const offer = within(offers.parentElement ?? document.body)
    expect(offer.getAllByRole('button')).toHaveLength(2)
    await userEvent.click(offer.getByRole('button', { name: 'Add Money and people' }))
    expect(await offer.findByText('On the list')).toBeDefined()
    expect(await list()).toMatchObject([
      { issue: 'Money and people', roundId, questionMeaning: 'money.1' },
    ])
  })

  it('from the chosen outcomes', async () => {
    await chooseOutcome(store, organisationId, 'short-breaks', [])
    await open()
    const name = 'Add Parents and carers of disabled children know of short breaks and use them'
    await userEvent.click(screen.getByRole('button', { name }))
    const [outcome] = await listOutcomes(store, organisationId)
    await waitFor(async () => expect(await list()).toMatchObject([{ outcomeId: outcome?.id }]))
  })

  it('from the library, found by a word', async () => {
    await open()
    await userEvent.type(screen.getByRole('searchbox'), 'ask users')
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add Ask users in better ways' }),
    )
    await waitFor(async () => expect(await list()).toHaveLength(1))
    expect(await list()).toMatchObject([{ libraryItem: expect.stringMatching(/^[a-z-]+\./) }])
    expect(await screen.findByText('On the list')).toBeDefined()
    expect(card('Ask users in better ways').getByText(/^From the library:/)).toBeDefined()
    await userEvent.type(screen.getByRole('searchbox'), ' zebra')
    expect(await screen.findByText('Nothing found. Try another word.')).toBeDefined()
  })
})

describe('an issue', () => {
  it('is asked the six questions, the gap, and who is on it, and each is saved', async () => {
    await anIssue(TRADERS)
    await open()
    expect(card(TRADERS).getAllByRole('group', { name: /\?$/ })).toHaveLength(9)
    await userEvent.click(group(TRADERS, /^Is the need great/).getByRole('radio', { name: 'Yes' }))
    await userEvent.click(group(TRADERS, /fit your main plan/).getByLabelText('Not sure'))
    await userEvent.click(group(TRADERS, /^How big is the gap/).getByLabelText('Large'))
    await userEvent.click(group(TRADERS, /^Is someone already on it/).getByLabelText('Yes'))
    await userEvent.type(card(TRADERS).getByLabelText(/^Which role or team/), 'Buying team')
    expect(await card(TRADERS).findByText('Saved on this device')).toBeDefined()
    await waitFor(async () => {
      expect(await list()).toMatchObject([
        {
          tests: { 'great-need': 'yes', 'fits-main-plan': 'notSure' },
          gapSize: 'large',
          alreadyOnIt: { answer: true, who: 'Buying team' },
        },
      ])
    })
    const row = within(await screen.findByRole('row', { name: /Few traders.*Buying team/ }))
    expect(row.getByText('Yes: the need is great.')).toBeDefined()
    expect(row.getByText('Not sure: fits the main plan.')).toBeDefined()
    expect(row.getByText('Gap: Large')).toBeDefined()
  })

  it('is decided with a reason and a day, and does not jump away meanwhile', async () => {
    await anIssue(TRADERS)
    await anIssue(HOSTELS)
    const first = await open()
    await userEvent.click(group(TRADERS, /^What do you decide/).getByLabelText(/^Left out/))
    await userEvent.type(card(TRADERS).getByLabelText(/^Why\?/), 'Others do it')
    await waitFor(async () => {
      const decided = (await list()).find(({ issue }) => issue === TRADERS)
      expect(decided?.decision).toEqual({ list: 'leftOut', reason: 'Others do it', date: DAY })
    })
    expect(card(TRADERS).getByText('Left out, 22 November 2026')).toBeDefined()
    expect(names()).toEqual([TRADERS, HOSTELS])
    first.unmount()
    await open()
    await waitFor(() => expect(names()).toEqual([HOSTELS, TRADERS]))
  })

  it('is removed, and comes back', async () => {
    await anIssue(TRADERS)
    await open()
    await userEvent.click(card(TRADERS).getByRole('button', { name: `Remove ${TRADERS}` }))
    await waitFor(() => expect(names()).toEqual([]))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(names()).toEqual([TRADERS]))
  })
})

describe('a short-listed issue', () => {
  const decision = { list: 'short', reason: 'Nobody is on it', date: DAY } as const

  it('becomes an action and an outcome, each once', async () => {
    await anIssue(TRADERS, { decision, questionMeaning: 'money.1' })
    await open()
    await userEvent.dblClick(card(TRADERS).getByRole('button', { name: /^Make an action/ }))
    const inPlan = await card(TRADERS).findByRole('link', { name: /^In the plan/ })
    const actions = await listActions(store, organisationId)
    expect(actions).toMatchObject([{ what: TRADERS, questionMeaning: 'money.1' }])
    expect(inPlan.getAttribute('href')).toBe(paths.action(organisationId, actions[0]?.id ?? ''))
    await userEvent.click(card(TRADERS).getByRole('button', { name: /^Choose as an outcome/ }))
    expect(await card(TRADERS).findByRole('link', { name: /^One of your outcomes/ })).toBeDefined()
    const [outcome] = await listOutcomes(store, organisationId)
    expect(outcome).toMatchObject({ name: TRADERS, chosen: true })
    expect(await list()).toMatchObject([{ outcomeId: outcome?.id }])
  })

  it('that was an outcome before is chosen again, and not made twice', async () => {
    await chooseOutcome(store, organisationId, 'short-breaks', [])
    const outcomeId = (await listOutcomes(store, organisationId))[0]?.id ?? ''
    await anIssue(TRADERS, { decision, outcomeId })
    await saveOutcome(store, outcomeId, { chosen: false })
    await open()
    await userEvent.click(card(TRADERS).getByRole('button', { name: /^Choose as an outcome/ }))
    expect(await card(TRADERS).findByRole('link', { name: /^One of your outcomes/ })).toBeDefined()
    expect(await listOutcomes(store, organisationId)).toMatchObject([
      { id: outcomeId, chosen: true },
    ])
  })

  it('is the only one that can', async () => {
    await anIssue(TRADERS, { decision: { ...decision, list: 'leftOut' } })
    await anIssue(HOSTELS)
    await open()
    expect(screen.queryByRole('button', { name: /^Make an action/ })).toBeNull()
  })
})

describe('the page of priorities', () => {
  it('adds nothing up, and says why', async () => {
    await anIssue(TRADERS, { tests: { 'great-need': 'yes' }, gapSize: 'large' })
    await open()
    expect(screen.getByText(/^There are no points to add up here/)).toBeDefined()
    expect(screen.getByText(/^One council saw big gaps/)).toBeDefined()
    const table = screen.getByRole('table')
    expect(table.textContent).not.toMatch(/[0-9]|%/)
  })

  it('says so where the organisation is not here', async () => {
    await open('nobody')
    expect(screen.getByText('This organisation is not on this device')).toBeDefined()
  })

  it('has all of its words in the language that is chosen', async () => {
    await anIssue(TRADERS)
    await open(organisationId, FALSE_LANGUAGE)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/priorities/)
  })
})
