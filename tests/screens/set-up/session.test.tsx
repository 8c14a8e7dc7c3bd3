import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isSetUpDraft } from '#src/domain/round/set-up-form.ts'
import { patterns, paths } from '#src/paths.ts'
import { SetUpScreen } from '#src/screens/set-up/SetUpScreen.tsx'
import { listFormDrafts } from '#src/storage/form-drafts.ts'
import type { Store } from '#src/storage/handle.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

let store: Store

beforeAll(addDialogMethods)

beforeEach(async () => {
  store = await openTestStore()
})

async function openSession() {
  await renderScreen(SetUpScreen, { pattern: patterns.setUp, at: paths.setUp(), store })
  await userEvent.click(
    await screen.findByRole('radio', { name: /Each of us first, then together/ }),
  )
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const begin = () => press('Go on to gather answers')
const theRound = async () => (await listRounds(store))[0]

async function writeRoles(...roles: readonly (readonly [name: string, expected: string])[]) {
  await press('Ask for roles')
  for (const [place, [name, expected]] of roles.entries()) {
    if (place > 1) await press('Add one more role')
    const row = within(screen.getByRole('group', { name: `Role ${place + 1}` }))
    if (name !== '') await userEvent.type(row.getByRole('textbox'), name)
    if (expected !== '') await userEvent.type(row.getByRole('spinbutton'), expected)
  }
}

describe('setting up a session', () => {
  it('erases single answers at the close, unless days are chosen, and needs no end time', async () => {
    await openSession()
    await begin()
    await waitFor(async () =>
      expect(await theRound()).toMatchObject({
        endTime: null,
        roles: [],
        retention: { days: 0, pausedAt: null },
      }),
    )
  })

  it('keeps the end time and the days', async () => {
    await openSession()
    await userEvent.type(screen.getByLabelText(/When must the session end/), '16:30')
    await userEvent.selectOptions(
      screen.getByLabelText('When are single answers erased?'),
      '30 days after the round is closed',
    )
    await begin()
    await waitFor(async () =>
      expect(await theRound()).toMatchObject({ endTime: '16:30', retention: { days: 30 } }),
    )
  })

  it('keeps roles of five and more as they were written, with no question', async () => {
    await openSession()
    await writeRoles(['Councillor', '12'], ['Officer', '10'])
    screen.getByText('People can choose from: Councillor; Officer.')
    await begin()
    await waitFor(async () =>
      expect((await theRound())?.roles.map(({ name, expected }) => [name, expected])).toEqual([
        ['Councillor', 12],
        ['Officer', 10],
      ]),
    )
    const ids = (await theRound())?.roles.map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })

  it('says before the start why roles are put together, and starts only when that is right', async () => {
    await openSession()
    await writeRoles(['Councillor', '12'], ['Officer', '3'], ['Guest', '2'])
    await begin()
    const dialog = await screen.findByRole('dialog', { name: 'Start with these roles?' })
    within(dialog).getByText(/Fewer than five are expected for: Officer \(3\) and Guest \(2\)/)
    within(dialog).getByText('So we put together: Officer and Guest.')
    await press('Change the roles')
    expect(await listRounds(store)).toEqual([])

    await begin()
    await press('Yes, start so')
    await waitFor(async () =>
      expect((await theRound())?.roles.map(({ name, expected }) => [name, expected])).toEqual([
        ['Councillor', 12],
        ['Officer / Guest', 5],
      ]),
    )
  })

  it('asks nobody for a role where one would be left', async () => {
    await openSession()
    await writeRoles(['Councillor', '12'], ['Officer', '3'])
    await begin()
    const dialog = await screen.findByRole('dialog', { name: 'Start with these roles?' })
    within(dialog).getByText('So nobody is asked for a role.')
    await press('Yes, start so')
    await waitFor(async () => expect(await theRound()).toMatchObject({ roles: [] }))
  })

  it('tells a small board that its result will show no role', async () => {
    await openSession()
    await writeRoles(['Councillor', '6'], ['Officer', '6'])
    screen.getByText(/With these numbers the result will show no role by itself/)
  })

  it.each([
    [['Councillor', ''], /For each role, write how many people you expect/],
    [['', '7'], /Write a name for each role/],
    [['officer', '7'], /Two roles have the same name/],
  ] as const)('refuses the row %s', async (second, words) => {
    await openSession()
    await writeRoles(['Officer', '8'], second)
    await begin()
    expect((await screen.findAllByText(words)).length).toBeGreaterThan(0)
    expect(await listRounds(store)).toEqual([])
  })

  it('takes a row out, and counts none that is empty', async () => {
    await openSession()
    await writeRoles(['Councillor', '12'], ['Officer', '3'])
    await press('Take out Officer')
    await press('Take out Councillor')
    await begin()
    await waitFor(async () => expect(await theRound()).toMatchObject({ roles: [] }))
  })

  it('keeps what was typed of it until the round is there', async () => {
    await openSession()
    await writeRoles(['Councillor', '12'])
    await waitFor(async () => {
      const [draft] = await listFormDrafts(store, 'set-up')
      expect(isSetUpDraft(draft?.values)).toBe(true)
      expect(draft?.values).toMatchObject({
        roles: [
          { name: 'Councillor', expected: '12' },
          { name: '', expected: '' },
        ],
      })
    })
  })

  it('asks of a day that is still to come, and takes it', async () => {
    await openSession()
    expect(screen.queryByText(/This date is still to come/)).toBeNull()
    const date = screen.getByLabelText('Date')
    await userEvent.clear(date)
    await userEvent.type(date, '2099-01-15')
    await screen.findByText(/This date is still to come/)
    await begin()
    await waitFor(async () => expect(await theRound()).toMatchObject({ date: '2099-01-15' }))
  })
})
