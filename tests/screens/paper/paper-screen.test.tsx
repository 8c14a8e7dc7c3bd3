import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { startI18n, words } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { currentSet } from '#src/questions/sets.ts'
import type { Factories } from '#src/storage/db.ts'
import type { Store } from '#src/storage/handle.ts'
import { aDevice, aStoredRound, openTestStore, rawRows } from '#tests/storage/test-store.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { addOddWords, oddSet, oddSets, type TestSets } from '#tests/support/odd-set.ts'
import {
  aWorkshop,
  follow,
  handInOnPaper,
  openWorkshop,
  pressButton,
} from '#tests/support/passed-tablet.tsx'

let device: Factories
let store: Store

addDialogMethods()

beforeEach(async () => {
  device = aDevice()
  store = await openTestStore(device, { ids: () => crypto.randomUUID() })
})

async function openPaper(workshop: Parameters<typeof aWorkshop>[1] = {}, sets?: TestSets) {
  const { roundId } = await aWorkshop(store, workshop)
  const opened = await openWorkshop(store, paths.paper(roundId), sets)
  await screen.findByRole('heading', { level: 1, name: 'Type in a paper answer' })
  return { roundId, ...opened }
}

const rows = () => screen.getAllByRole('group', { name: /^\d\. / })
const typeFrom = (row: number, keys: string) => {
  rows()[row]?.querySelector('input')?.focus()
  return userEvent.keyboard(keys)
}
const chosen = () =>
  screen.queryAllByRole<HTMLInputElement>('radio', { checked: true }).map(({ value }) => value)
const focusedRow = () => rows().findIndex((row) => row.contains(document.activeElement)) + 1

async function seal(keys: string): Promise<void> {
  await typeFrom(0, keys)
  await pressButton('Look it over')
  await pressButton('Seal this answer')
  await screen.findByText('The paper answer is sealed.')
}

describe('typing in a paper answer', () => {
  it('goes on by a number and back by Backspace', async () => {
    await openPaper()
    await typeFrom(0, '3')
    expect(focusedRow()).toBe(2)
    await userEvent.keyboard('40')
    expect(focusedRow()).toBe(4)
    await userEvent.keyboard('{Backspace}')
    expect(focusedRow()).toBe(3)
    await userEvent.keyboard('{Backspace}5')
    expect(focusedRow()).toBe(3)
    expect(chosen()).toEqual(['3', '5', 'dontKnow'])
  })

  it('takes no other key, and none that means something else', async () => {
    await openPaper()
    await typeFrom(0, '679x{Control>}3{/Control}')
    expect(chosen()).toEqual([])
    expect(focusedRow()).toBe(1)
  })

  it('can be tapped', async () => {
    await openPaper()
    await userEvent.click(
      screen.getAllByRole('radio', { name: '0 They do not know' })[0] as Element,
    )
    expect(chosen()).toEqual(['dontKnow'])
    expect(screen.getByText('7 questions to go')).toBeDefined()
  })

  it('goes to a row that was left out before it comes to the end', async () => {
    await openPaper()
    await typeFrom(1, '2345123')
    expect(focusedRow()).toBe(1)
    expect(screen.queryByRole('button', { name: 'Look it over' })).toBeNull()
    await userEvent.keyboard('1')
    const end = await screen.findByRole('button', { name: 'Look it over' })
    expect(chosen()).toHaveLength(8)
    await typeFrom(7, '3')
    await waitFor(() => expect(document.activeElement).toBe(end))
  })

  it('is looked over once in words, and can be changed', async () => {
    await openPaper({ set: oddSet }, await odd())
    await typeFrom(0, '250')
    await pressButton('Look it over')
    const heading = await screen.findByRole('heading', { name: 'Look it over once, then seal' })
    expect(document.activeElement).toBe(heading)
    expect(screen.getByText('zebra-7 at 2')).toBeDefined()
    expect(screen.getByText('They do not know')).toBeDefined()
    expect(await rawRows(device, 'response')).toEqual([])
    await pressButton('Change a number')
    expect(chosen()).toEqual(['2', '5', 'dontKnow'])
  })
})

describe('sealing a paper answer', () => {
  it('counts it, shows it no more, and is ready for the next', async () => {
    const { container } = await openPaper({ expected: 6 })
    await seal('12345012')
    await screen.findByText('1 of 6 has handed in')
    expect(chosen()).toEqual([])
    expect(focusedRow()).toBe(1)
    expect(container.textContent).toMatch(/[\dA-Z]{3}-[\dA-Z]{3}/)
    expect(await rawRows(device, 'draftAnswer')).toEqual([])
    const [row] = await rawRows(device, 'response')
    const answers = row?.['answers'] as Record<string, { choice: unknown }>
    expect(currentSet.questions.map(({ id }) => answers[id]?.choice)).toEqual([
      1,
      2,
      3,
      4,
      5,
      'dontKnow',
      1,
      2,
    ])

    await userEvent.keyboard('3')
    expect(focusedRow()).toBe(2)
    expect(container.textContent).not.toMatch(/[\dA-Z]{3}-[\dA-Z]{3}/)
  })

  it('keeps nothing of it in the tab', async () => {
    await openPaper()
    sessionStorage.clear()
    await seal('33333333')
    expect(sessionStorage).toHaveLength(0)
    expect(JSON.stringify(Object.entries(localStorage))).not.toMatch(/choice|-/)
  })

  it('is refused when all have handed in, keeps what was typed, and goes on with a higher number', async () => {
    const { roundId } = await openPaper({ expected: 1 })
    await typeFrom(0, '12345012')
    await pressButton('Look it over')
    await handInOnPaper(store, roundId, 3)
    await pressButton('Seal this answer')
    await screen.findByText(/as many people as you expected have handed in\. What you typed/)
    await pressButton('Raise the number')
    await screen.findByText('1 of 2 has handed in')
    await pressButton('Seal this answer')
    await screen.findByText('2 of 2 have handed in')
    expect(await rawRows(device, 'response')).toHaveLength(2)
  })

  it('asks for a higher number first where there is no room', async () => {
    await openPaper({ expected: 1, handedIn: [2] })
    expect(screen.queryAllByRole('radio')).toEqual([])
    await pressButton('Raise the number')
    await waitFor(() => expect(screen.queryAllByRole('radio').length).toBeGreaterThan(0))
  })

  it('works with any set of questions', async () => {
    await openPaper({ set: oddSet }, await odd())
    await seal('123')
    expect(await rawRows(device, 'response')).toHaveLength(1)
  })
})

describe('leaving a paper answer', () => {
  it('asks only where something is typed', async () => {
    const { roundId, history } = await openPaper()
    await typeFrom(0, '3')
    await follow('Back')
    await screen.findByRole('dialog', { name: 'Leave this paper answer?' })
    expect(history.at(-1)).toBe(paths.paper(roundId))
    await pressButton('Stay here')
    expect(chosen()).toEqual(['3'])
    await follow('Back')
    await pressButton('Leave it')
    await waitFor(() => expect(history.at(-1)).toBe(paths.gather(roundId)))
  })

  it('asks nothing of an empty form, and nothing after sealing', async () => {
    const { roundId, history } = await openPaper()
    await seal('33333333')
    await follow('Back')
    await waitFor(() => expect(history.at(-1)).toBe(paths.gather(roundId)))
  })

  it('has the browser ask too', async () => {
    await openPaper()
    expect(fireEvent(window, new Event('beforeunload', { cancelable: true }))).toBe(true)
    await typeFrom(0, '3')
    expect(fireEvent(window, new Event('beforeunload', { cancelable: true }))).toBe(false)
  })
})

async function odd(): Promise<TestSets> {
  if (!words.isInitialized) await startI18n('en')
  addOddWords()
  return oddSets
}

describe('the role on a paper answer', () => {
  const roles = [{ id: 'member', name: 'Councillor', expected: 12 }]

  it('is asked after the last number, looked over and sealed, and is open again for the next', async () => {
    const { roundId } = await aStoredRound(store, { mode: 'eachFirst', roles })
    await openWorkshop(store, paths.paper(roundId))
    await screen.findByRole('heading', { level: 1, name: 'Type in a paper answer' })
    await typeFrom(0, '3'.repeat(8))
    expect(document.activeElement?.closest('label')?.textContent).toBe('Councillor')
    await userEvent.click(screen.getByRole('radio', { name: 'Councillor' }))
    await pressButton('Look it over')
    expect(screen.getByText('Role: Councillor')).toBeDefined()
    await pressButton('Seal this answer')
    await screen.findByText('The paper answer is sealed.')
    expect(chosen()).toEqual([])
    expect(await rawRows(device, 'response')).toMatchObject([{ role: 'member' }])
  })

  it('is not asked where the round has none', async () => {
    await openPaper()
    expect(screen.queryByRole('group', { name: /Which role/ })).toBeNull()
  })
})
