import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { OutcomesScreen } from '#src/screens/outcomes/OutcomesScreen.tsx'
import { addAction, listActions } from '#src/storage/actions.ts'
import type { Store } from '#src/storage/handle.ts'
import {
  addOwnOutcome,
  addReading,
  chooseOutcome,
  listOutcomes,
  listReadings,
  saveOutcome,
} from '#src/storage/outcomes.ts'
import { openScreen } from '#tests/support/render-screen.tsx'
import { aDeviceToday } from '#tests/support/today.ts'

const SAY = 'All communities have a real say, and see what came of it'
const HOSTELS = 'Fewer families in hostels'
let store: Store
let organisationId: string

beforeEach(async () => {
  ;({ store, organisationId } = await aDeviceToday())
})

function open(id = organisationId) {
  const at = paths.outcomes(id)
  return openScreen(OutcomesScreen, { pattern: patterns.outcomes, at, store })
}

async function aMeasuredOutcome() {
  const added = await addOwnOutcome(store, organisationId, HOSTELS)
  if (!added.ok) throw new Error(added.kind)
  await saveOutcome(store, added.outcomeId, {
    measure: { what: 'Families in hostels', unit: 'families', lowerIsBetter: true },
    startingFigure: { value: 60, date: '2025-04-01' },
    target: { value: 20, date: '2028-03-31' },
  })
  return added.outcomeId
}

const card = () => within(screen.getByRole('article'))
const names = () =>
  screen.queryAllByText(/./, { selector: 'h3 bdi' }).map(({ textContent }) => textContent)

describe('the outcomes of a body', () => {
  it('are chosen from the menu and saved at once', async () => {
    await open()
    expect(screen.getByText(/^You have chosen no outcomes yet/)).toBeDefined()
    expect(screen.getAllByRole('checkbox')).toHaveLength(15)
    await userEvent.click(screen.getByRole('checkbox', { name: SAY }))
    expect(await screen.findByText(SAY, { selector: 'h3 bdi' })).toBeDefined()
    expect(screen.getByText(/^You have chosen 1 outcome\. Three to seven/)).toBeDefined()
    expect(await listOutcomes(store, organisationId)).toMatchObject([
      {
        menuId: 'real-influence',
        chosen: true,
        questionMeanings: ['clear-picture.1', 'knowing.1', 'listening.1'],
      },
    ])
  })

  it('of the body’s own are added, and come back after they were removed', async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Add this outcome' }))
    expect(screen.getByText('Write down the outcome first.')).toBeDefined()
    await userEvent.type(screen.getByLabelText(/^Add an outcome of your own/), HOSTELS)
    await userEvent.click(screen.getByRole('button', { name: 'Add this outcome' }))
    expect(await screen.findByText(`Added: ${HOSTELS}`)).toBeDefined()
    await waitFor(() => expect(names()).toEqual([HOSTELS]))
    await userEvent.click(card().getByRole('button', { name: `Remove ${HOSTELS}` }))
    await waitFor(() => expect(names()).toEqual([]))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(names()).toEqual([HOSTELS]))
  })

  it('of the menu are taken off the list, and what was written of them stays', async () => {
    await chooseOutcome(store, organisationId, 'real-influence', [])
    await open()
    await userEvent.type(card().getByLabelText(/^The people it is for/), 'Young people')
    expect(await card().findByText('Saved on this device')).toBeDefined()
    await userEvent.click(card().getByRole('button', { name: /^Take off the list/ }))
    expect(await screen.findByText(`Taken off the list: ${SAY}`)).toBeDefined()
    expect(names()).toEqual([])
    await userEvent.click(screen.getByRole('checkbox', { name: SAY, hidden: true }))
    await waitFor(() => expect(names()).toEqual([SAY]))
    expect(await listOutcomes(store, organisationId)).toMatchObject([{ people: 'Young people' }])
  })

  it('may be more than seven, with a word of advice', async () => {
    for (let number = 1; number <= 8; number += 1) {
      await addOwnOutcome(store, organisationId, `Outcome ${number}`)
    }
    await open()
    expect(screen.getByText(/^You have chosen 8 outcomes\. More than seven/)).toBeDefined()
    expect(names()).toHaveLength(8)
  })
})

describe('what is said of an outcome', () => {
  it('is saved as it is typed, and a figure only when it is one', async () => {
    await addOwnOutcome(store, organisationId, HOSTELS)
    await open()
    await userEvent.type(card().getByLabelText(/^What you measure/), 'Families in hostels')
    await userEvent.type(card().getByLabelText(/^Unit/), 'families')
    await userEvent.click(card().getByRole('radio', { name: 'A lower figure' }))
    await userEvent.type(card().getByLabelText(/^Starting figure/), '1,060')
    await userEvent.type(card().getByLabelText(/^Date of the starting/), '2025-04-01')
    await userEvent.type(card().getByLabelText(/^Target/), '20.0')
    await userEvent.type(card().getByLabelText(/^The plan it sits in/), 'Main plan, part 3')
    await userEvent.click(card().getByRole('checkbox', { name: 'Money and people' }))
    await waitFor(async () => {
      expect(await listOutcomes(store, organisationId)).toMatchObject([
        {
          measure: { what: 'Families in hostels', unit: 'families', lowerIsBetter: true },
          startingFigure: { value: 1060, date: '2025-04-01' },
          target: { value: 20, date: null },
          plan: 'Main plan, part 3',
          questionMeanings: ['money.1'],
        },
      ])
    })
    expect(card().getByText(/^It started at 1,060 families on 1 April 2025\./)).toBeDefined()
    expect(card().getByLabelText<HTMLInputElement>(/^Target/).value).toBe('20.0')
    await userEvent.type(card().getByLabelText(/^Target/), ' or so')
    expect(card().getByText(/^Write a number only/)).toBeDefined()
    expect(await listOutcomes(store, organisationId)).toMatchObject([{ target: { value: 20 } }])
  })
})

describe('readings over time', () => {
  it('are added, told in words, listed by date and drawn', async () => {
    const id = await aMeasuredOutcome()
    await addReading(store, id, { date: '2026-06-30', value: 41, note: 'Count in June' })
    await open()
    const at = 'It started at 60 families on 1 April 2025. It was last at'
    const to = 'The target is 20 families by 31 March 2028. It has'
    const told = `${at} 41 families on 30 June 2026. ${to} moved towards the target.`
    expect(card().getByText(told)).toBeDefined()

    await userEvent.type(card().getByLabelText(/^Figure/), '66')
    await userEvent.click(card().getByRole('button', { name: /^Add this figure/ }))
    const away = `${at} 66 families on 22 November 2026. ${to} moved away from the target.`
    expect(await card().findByText(away)).toBeDefined()
    const table = within(card().getByRole('table', { name: `Figures over time: ${HOSTELS}` }))
    expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      '1 April 2025',
      '30 June 2026',
      '22 November 2026',
    ])
    expect(document.querySelector('figure figcaption')?.textContent).toBe('FiguresTarget')
    expect(document.body.textContent).not.toMatch(/%(?! of homes)|average|score/)
  })

  it('are removed, and come back', async () => {
    const id = await aMeasuredOutcome()
    await addReading(store, id, { date: '2026-06-30', value: 41, note: '' })
    await open()
    await userEvent.click(card().getByRole('button', { name: /^Remove 41 families/ }))
    expect(await card().findByText('The figure of 30 June 2026 was removed.')).toBeDefined()
    expect(await listReadings(store, id)).toEqual([])
    await userEvent.click(card().getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(await listReadings(store, id)).toHaveLength(1))
  })

  it('need a number and a day, and say so', async () => {
    const id = await aMeasuredOutcome()
    await open()
    await userEvent.type(card().getByLabelText(/^Figure/), 'about 40')
    await userEvent.clear(card().getByLabelText(/^Date of the figure/))
    await userEvent.click(card().getByRole('button', { name: /^Add this figure/ }))
    expect(card().getByText('Choose a date.')).toBeDefined()
    expect(card().getByText('Write a number only, such as 240 or 12.5.')).toBeDefined()
    expect(await listReadings(store, id)).toEqual([])
  })

  it('that were begun are kept by the device', async () => {
    await aMeasuredOutcome()
    const first = await open()
    await userEvent.type(card().getByLabelText(/^Figure/), '44')
    expect(await card().findByText(/^This device keeps what you typed/)).toBeDefined()
    first.unmount()
    await open()
    expect(card().getByLabelText<HTMLInputElement>(/^Figure/).value).toBe('44')
  })
})

describe('the actions of an outcome', () => {
  it('stand with it, and a new one is linked from the start', async () => {
    const outcomeId = await aMeasuredOutcome()
    await addAction(store, organisationId, { what: 'Buy ten flats', outcomeId })
    await addAction(store, organisationId, { what: 'Something else' })
    const { history } = await open()
    const action = card().getByRole('link', { name: 'Buy ten flats' })
    expect(action.closest('li')?.textContent).toContain('no owner yet · Not started · No date yet')
    expect(card().queryByText('Something else')).toBeNull()
    const add = card().getByRole('button', { name: `Add an action for this outcome ${HOSTELS}` })
    await userEvent.dblClick(add)
    await waitFor(() => expect(history.at(-1)).toMatch(/\/action\//))
    const actions = await listActions(store, organisationId)
    const [added] = actions.filter(({ what }) => what === '')
    expect(actions).toHaveLength(3)
    expect(added?.outcomeId).toBe(outcomeId)
    expect(history.at(-1)).toBe(paths.action(organisationId, added?.id ?? ''))
  })

  it('that was opened and left without a word is taken up again', async () => {
    const outcomeId = await aMeasuredOutcome()
    await addAction(store, organisationId, { what: ' ', outcomeId })
    const { history } = await open()
    await userEvent.click(card().getByRole('button', { name: /^Add an action/ }))
    await waitFor(() => expect(history.at(-1)).toMatch(/\/action\//))
    expect(await listActions(store, organisationId)).toHaveLength(1)
  })

  it('are none at first, and that is said', async () => {
    await aMeasuredOutcome()
    await open()
    card().getByText('No action in the plan serves this outcome yet.')
  })
})

describe('the outcomes of nobody', () => {
  it('are not there, and there is a way on', async () => {
    await open('nobody')
    expect(screen.getByText('This organisation is not on this device')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Go to the start' })).toBeDefined()
  })
})
