import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { ResultScreen } from '#src/screens/result/ResultScreen.tsx'
import { listActions, saveProposal } from '#src/storage/actions.ts'
import type { Store } from '#src/storage/handle.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { aHandedInRound } from '#tests/support/handed-in.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

let store: Store
let organisationId: string
let roundId: string

beforeAll(addDialogMethods)

beforeEach(async () => {
  store = await openTestStore()
  const created = await aHandedInRound(store, { choices: [4, 3, 3, 4, 4, 3, 2, 4] })
  ;({ organisationId, roundId } = created)
})

async function open() {
  const at = paths.result(roundId)
  const rendered = await renderScreen(ResultScreen, { pattern: patterns.result, at, store })
  await screen.findByRole('heading', { level: 1 })
  return rendered
}

const card = () =>
  screen.getByRole('heading', { level: 4, name: 'Money and people' }).parentElement as HTMLElement
const step = () => within(card()).getByText('Put a cost beside every action.').closest('li')
const inStep = () => within(step() as HTMLElement)
const stored = () => listActions(store, organisationId)

describe('a next step of the result', () => {
  it('goes to the plan in one tap, with where it came from', async () => {
    await open()
    await userEvent.click(inStep().getByRole('button', { name: /^Add to the plan/ }))
    await inStep().findByText('In the plan')
    const [action] = await stored()
    expect(action).toMatchObject({
      what: 'Put a cost beside every action.',
      roundId,
      questionMeaning: 'money.1',
      fromStage: 2,
      standing: { state: 'proposed' },
    })
    expect(action?.libraryItem).not.toBeNull()
    expect(
      inStep()
        .getByRole('link', { name: /^Open it/ })
        .getAttribute('href'),
    ).toBe(paths.action(organisationId, action?.id ?? ''))
    expect(screen.getAllByText('In the plan')).toHaveLength(1)
  })

  it('is taken back by the same button, which keeps the focus', async () => {
    await open()
    const button = inStep().getByRole('button', { name: /^Add to the plan/ })
    await userEvent.click(button)
    await inStep().findByText('In the plan')
    expect(document.activeElement).toBe(inStep().getByRole('button', { name: /^Undo/ }))
    await userEvent.click(inStep().getByRole('button', { name: /^Undo/ }))
    await waitFor(() => expect(screen.queryByText('In the plan')).toBeNull())
    expect(await stored()).toEqual([])
  })

  it('says on the next visit that it is there, without a way to undo', async () => {
    const { unmount } = await open()
    await userEvent.click(inStep().getByRole('button', { name: /^Add to the plan/ }))
    await inStep().findByText('In the plan')
    unmount()
    await open()
    await inStep().findByText('In the plan')
    expect(inStep().queryByRole('button', { name: /Undo|Add to the plan/ })).toBeNull()
  })

  it('tells each button apart', async () => {
    await open()
    const names = screen
      .getAllByRole('button', { name: /^Add to the plan/ })
      .map((button) => button.textContent)
    expect(names.length).toBeGreaterThan(1)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('a question to be found out about', () => {
  it('goes to the plan in one tap, and says on the next visit that it is there', async () => {
    const { roundId: unsure, organisationId: theirs } = await aHandedInRound(store, {
      choices: [4, 3, 3, 4, 4, 3, 'dontKnow', 4],
    })
    const at = { pattern: patterns.result, at: paths.result(unsure), store }
    const { unmount } = await renderScreen(ResultScreen, at)
    const find = () =>
      within(
        screen
          .getAllByRole('heading', { name: 'Money and people' })
          .flatMap((heading) => heading.closest('article') ?? [])[0] as HTMLElement,
      )
    await screen.findByRole('heading', { level: 1 })
    await userEvent.click(find().getByRole('button', { name: 'Add to the plan Money and people' }))
    await find().findByText('In the plan')
    const [action] = await listActions(store, theirs)
    expect(action).toMatchObject({
      what: 'Find out where we stand: Money and people. List what shows it.',
      roundId: unsure,
      questionMeaning: 'money.1',
      fromStage: null,
    })
    unmount()
    await renderScreen(ResultScreen, at)
    await screen.findByRole('heading', { level: 1 })
    await find().findByText('In the plan')
  })
})

describe('what the room proposed', () => {
  it('stands under its question', async () => {
    const proposal = { what: 'Cost the plan', owner: 'Finance team', due: '2027-03-01' }
    await saveProposal(store, roundId, 'money.1', proposal)
    await open()
    const said = await screen.findByText(/Proposed in the room:/)
    expect(said.textContent).toContain('Cost the plan · Who: Finance team · By when: 1 March 2027')
    expect(said.closest('li')?.textContent).toContain('Money and people')
  })
})
