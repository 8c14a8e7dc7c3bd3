import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { readPreference } from '#src/platform/preferences.ts'
import { SetUpScreen } from '#src/screens/set-up/SetUpScreen.tsx'
import { addAction } from '#src/storage/actions.ts'
import type { Store } from '#src/storage/handle.ts'
import { listOrganisations, removeOrganisation } from '#src/storage/organisations.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { listUnits } from '#src/storage/unit-records.ts'
import type { QuestionSets } from '#src/workspace/question-sets.ts'
import { aSetUp, aStoredRound, createdRound, openTestStore } from '#tests/storage/test-store.ts'
import { oddSets } from '#tests/support/odd-set.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

let store: Store

beforeEach(async () => {
  store = await openTestStore()
})

async function openSetUp(more: { store?: Store; sets?: QuestionSets } = {}) {
  const rendered = await renderScreen(SetUpScreen, {
    pattern: patterns.setUp,
    at: paths.setUp(),
    store,
    ...more,
  })
  await screen.findByRole('heading', { name: 'Set up a round' })
  return rendered
}

async function write(field: HTMLElement, text: string) {
  await userEvent.clear(field)
  await userEvent.click(field)
  // At one go: letter by letter takes seconds where the machine is busy.
  await userEvent.paste(text)
}

const organisationName = () => screen.getByRole('textbox', { name: /Name of the organisation/ })

const begin = () => userEvent.click(screen.getByRole('button', { name: 'Begin with question 1' }))

describe('setting up a round', () => {
  it('needs nothing but one tap', async () => {
    const { history } = await openSetUp()
    await begin()
    await waitFor(() => expect(history.at(-1)).toMatch(/^\/round\/.+\/question\/1$/))
    const [round] = await listRounds(store)
    expect(round).toMatchObject({ mode: 'alone', status: 'draft', stageNamesShown: false })
    expect(round?.questionsVersion).toEqual({ setId: 'race-equality', major: 1, minor: 0 })
    expect(readPreference('hasData')).toBe('yes')
  })

  it('keeps the kind of body, the nation, the phrase and the unit', async () => {
    await openSetUp()
    const user = userEvent.setup()
    await user.click(screen.getByRole('radio', { name: /Together in one talk/ }))
    await write(organisationName(), 'Ardmore Health Trust')
    await user.selectOptions(screen.getByRole('combobox', { name: /Kind/ }), 'NHS trust')
    await user.click(screen.getByRole('radio', { name: 'A partnership' }))
    await write(screen.getByRole('textbox', { name: 'Name of the partnership' }), 'Safe Town')
    await write(screen.getByRole('textbox', { name: /Your phrase/ }), 'our diverse communities')
    await begin()
    await waitFor(async () => expect(await listRounds(store)).toHaveLength(1))
    const [organisation] = await listOrganisations(store)
    expect(organisation).toMatchObject({
      name: 'Ardmore Health Trust',
      sector: 'nhsTrust',
      communitiesPhrase: 'our diverse communities',
    })
    const [unit] = await listUnits(store, organisation?.id ?? '')
    expect(unit).toMatchObject({ name: 'Safe Town', kind: 'partnership' })
  })

  it('says what is wrong, leads to it, and stores nothing', async () => {
    await openSetUp()
    await userEvent.clear(screen.getByRole('textbox', { name: 'Name of this round' }))
    await begin()
    const summary = await screen.findByRole('group', { name: 'Please mend this first' })
    await waitFor(() => expect(document.activeElement).toBe(summary))
    await userEvent.click(within(summary).getByRole('button', { name: 'Give this round a name.' }))
    const field = screen.getByRole('textbox', { name: 'Name of this round' })
    expect(document.activeElement).toBe(field)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(await listRounds(store)).toEqual([])
  })

  it('starts the next round with the same organisation', async () => {
    const { organisationId } = await aStoredRound(store)
    await openSetUp()
    await begin()
    await waitFor(async () => expect(await listRounds(store)).toHaveLength(2))
    const rounds = await listRounds(store)
    expect(rounds.map((round) => round.organisationId)).toEqual([organisationId, organisationId])
  })

  it('gives two rounds of one team the same unit', async () => {
    const { organisationId } = await aStoredRound(store)
    for (const name of ['Adult services', ' adult SERVICES ']) {
      const { history, unmount } = await openSetUp()
      await userEvent.click(screen.getByRole('radio', { name: 'One team or service' }))
      await write(screen.getByLabelText('Name of the team or service'), name)
      await begin()
      await waitFor(() => expect(history.at(-1)).toMatch(/question/))
      unmount()
    }
    const units = await listUnits(store, organisationId)
    expect(units.map(({ name }) => name)).toEqual(['Adult services'])
    const rounds = await listRounds(store)
    expect(rounds.filter(({ unitId }) => unitId === units[0]?.id)).toHaveLength(2)
  })

  it('offers the names of the teams that are there, and takes a partnership for another', async () => {
    const { organisationId } = await createdRound(store, {
      ...aSetUp(),
      unit: { name: 'Safe Town', kind: 'unit' },
    })
    const { container } = await openSetUp()
    await userEvent.click(screen.getByRole('radio', { name: 'One team or service' }))
    await waitFor(() => expect(container.querySelector('option[value="Safe Town"]')).not.toBeNull())
    await userEvent.click(screen.getByRole('radio', { name: 'A partnership' }))
    expect(container.querySelector('option[value="Safe Town"]')).toBeNull()
    await write(screen.getByLabelText('Name of the partnership'), 'Safe Town')
    await begin()
    await waitFor(async () => expect(await listUnits(store, organisationId)).toHaveLength(2))
  })

  it('opens the next round with the actions of the last one', async () => {
    let clock = '2025-11-22T10:00:00.000Z'
    store = await openTestStore(undefined, { ids: () => crypto.randomUUID(), clock: () => clock })
    const { organisationId, roundId } = await aStoredRound(store)
    await addAction(store, organisationId, { what: 'Ask every ward', roundId })
    clock = '2026-11-22T10:00:00.000Z'
    const { history } = await openSetUp()
    await begin()
    await waitFor(() => expect(history.at(-1)).toMatch(/^\/round\/.+\/since$/))
    const rounds = await listRounds(store)
    expect(history.at(-1)).toBe(paths.since(rounds.find(({ id }) => id !== roundId)?.id ?? ''))
  })

  it('says so when another tab deleted the organisation, and brings nothing back', async () => {
    const { organisationId } = await aStoredRound(store)
    const { history } = await openSetUp()
    const removing = removeOrganisation(store, organisationId)
    fireEvent.click(screen.getByRole('button', { name: 'Begin with question 1' }))
    await removing
    await screen.findByText(/^That organisation was deleted on another screen/)
    expect(history.at(-1)).not.toMatch(/question/)
    expect([await listOrganisations(store), await listRounds(store)]).toEqual([[], []])
    await begin()
    await waitFor(() => expect(history.at(-1)).toMatch(/question/))
  })

  it('shows what is stored of an organisation, and leaves it as it is', async () => {
    await aStoredRound(store)
    const [before] = await listOrganisations(store)
    await openSetUp()
    expect(screen.queryByRole('textbox', { name: /Name of the organisation/ })).toBeNull()
    expect(screen.queryByRole('combobox', { name: /Nation/ })).toBeNull()
    expect(screen.getByText('You can give it another name in Settings.')).toBeDefined()
    expect(screen.getAllByRole('definition').map((fact) => fact.textContent)).toContain(
      before?.name,
    )

    const choice = screen.getByRole('combobox', { name: 'Organisation' })
    await userEvent.selectOptions(choice, 'Another organisation')
    await write(organisationName(), 'Zennor College')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Nation/ }), 'Scotland')
    await begin()
    await waitFor(async () => expect(await listOrganisations(store)).toHaveLength(2))
    const after = await listOrganisations(store)
    expect(after).toContainEqual(before)
    expect(after).toContainEqual(expect.objectContaining({ name: 'Zennor College' }))
  })

  it('does not hold a new organisation that was given up against the one chosen', async () => {
    const { organisationId } = await aStoredRound(store)
    const [before] = await listOrganisations(store)
    await openSetUp()
    const choice = screen.getByRole('combobox', { name: 'Organisation' })
    await userEvent.selectOptions(choice, 'Another organisation')
    await userEvent.clear(organisationName())
    await userEvent.selectOptions(choice, organisationId)
    await begin()
    await waitFor(async () => expect(await listRounds(store)).toHaveLength(2))
    const [after, ...others] = await listOrganisations(store)
    expect(after).toEqual(before)
    expect(others).toEqual([])
  })

  it('is not there to go back to, so that nobody makes a second round by it', async () => {
    const { history } = await openSetUp()
    await begin()
    await waitFor(() => expect(history).toEqual([expect.stringMatching(/question\/1$/)]))
  })

  it('begins with whatever set of questions the app has', async () => {
    const { history } = await openSetUp({ sets: oddSets })
    await begin()
    await waitFor(() => expect(history.at(-1)).toMatch(/\/question\/1$/))
    const [round] = await listRounds(store)
    expect(round?.questionsVersion).toEqual({ setId: 'odd', major: 9, minor: 4 })
  })

  it('begins one round for two taps', async () => {
    const { history } = await openSetUp()
    const button = screen.getByRole('button', { name: 'Begin with question 1' })
    fireEvent.click(button)
    fireEvent.click(button)
    await waitFor(() => expect(history.at(-1)).toMatch(/question/))
    expect(await listRounds(store)).toHaveLength(1)
    expect(await listOrganisations(store)).toHaveLength(1)
  })

  it('can begin after a mistake is mended', async () => {
    const { history } = await openSetUp()
    const name = screen.getByRole('textbox', { name: 'Name of this round' })
    await userEvent.clear(name)
    await begin()
    await screen.findByRole('group', { name: 'Please mend this first' })
    await userEvent.type(name, 'Spring')
    await begin()
    await waitFor(() => expect(history.at(-1)).toMatch(/question/))
  })

  it('stores the kind of body that is shown when the nation has not the one chosen', async () => {
    await openSetUp()
    const kind = screen.getByRole<HTMLSelectElement>('combobox', { name: /Kind/ })
    fireEvent.change(screen.getByLabelText('Date'), { target: { value: '2027-03-01' } })
    await userEvent.selectOptions(kind, 'police')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Nation/ }), 'Scotland')
    await waitFor(() => expect(kind.value).toBe('council'))
    await begin()
    await waitFor(async () => expect(await listRounds(store)).toHaveLength(1))
    const [organisation] = await listOrganisations(store)
    expect(organisation).toMatchObject({ nation: 'scotland', sector: 'council' })
  })

  it('follows the date with the kind of body, but not while the date is half written', async () => {
    await openSetUp()
    const kind = screen.getByRole<HTMLSelectElement>('combobox', { name: /Kind/ })
    const date = screen.getByLabelText('Date')
    fireEvent.change(date, { target: { value: '2027-03-01' } })
    await userEvent.selectOptions(kind, 'icb')
    fireEvent.change(date, { target: { value: '0002-03-01' } })
    fireEvent.change(date, { target: { value: '2026-03-01' } })
    expect(kind.value).toBe('icb')
    fireEvent.change(date, { target: { value: '2021-03-01' } })
    await waitFor(() => expect(kind.value).toBe('council'))
  })

  it('refuses names of spaces only, all at once', async () => {
    await openSetUp()
    await userEvent.click(screen.getByRole('radio', { name: 'One team or service' }))
    await write(screen.getByRole('textbox', { name: 'Name of this round' }), '   ')
    await write(organisationName(), '   ')
    await write(screen.getByLabelText('Name of the team or service'), '   ')
    await begin()
    const summary = await screen.findByRole('group', { name: 'Please mend this first' })
    const mistakes = within(summary).getAllByRole('button')
    expect(mistakes.map((mistake) => mistake.textContent).toSorted()).toEqual([
      'Give this round a name.',
      'Write a name, or choose the whole organisation.',
      'Write the name of the organisation.',
    ])
    expect(await listRounds(store)).toEqual([])
  })

  it.each(['', '1989-12-31', '2101-01-01', '0026-11-22'])('refuses the date “%s”', async (date) => {
    await openSetUp()
    fireEvent.change(screen.getByLabelText('Date'), { target: { value: date } })
    await begin()
    const summary = await screen.findByRole('group', { name: 'Please mend this first' })
    within(summary).getByRole('button', { name: 'Choose a date from 1990 to 2100.' })
    expect(await listRounds(store)).toEqual([])
  })

  it.each(['1990-01-01', '2100-12-31'])('takes the date %s', async (date) => {
    const { history } = await openSetUp()
    fireEvent.change(screen.getByLabelText('Date'), { target: { value: date } })
    await begin()
    await waitFor(() => expect(history.at(-1)).toMatch(/question/))
    expect(await listRounds(store)).toMatchObject([{ date }])
  })
})
