import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { readPreference } from '#src/platform/preferences.ts'
import { SetUpScreen } from '#src/screens/set-up/SetUpScreen.tsx'
import type { Store } from '#src/storage/handle.ts'
import { listOrganisations } from '#src/storage/organisations.ts'
import { listRounds } from '#src/storage/rounds.ts'
import { listUnits } from '#src/storage/units.ts'
import { aStoredRound, openTestStore } from '#tests/storage/test-store.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

let store: Store

beforeEach(async () => {
  store = await openTestStore()
})

async function openSetUp() {
  const rendered = await renderScreen(SetUpScreen, {
    pattern: patterns.setUp,
    at: paths.setUp(),
    store,
  })
  await screen.findByRole('heading', { name: 'Set up a round' })
  return rendered
}

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
    const name = screen.getByRole('textbox', { name: /Name of the organisation/ })
    await user.clear(name)
    await user.type(name, 'Ardmore Health Trust')
    await user.selectOptions(screen.getByRole('combobox', { name: /Kind/ }), 'NHS trust')
    await user.click(screen.getByRole('radio', { name: 'A partnership' }))
    await user.type(screen.getByRole('textbox', { name: 'Name of the partnership' }), 'Safe Town')
    await user.type(screen.getByRole('textbox', { name: /Your phrase/ }), 'our diverse communities')
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
})
