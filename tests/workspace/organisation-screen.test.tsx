import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { paths, patterns } from '#src/paths.ts'
import type { Store } from '#src/storage/handle.ts'
import { removeOrganisation, saveOrganisation } from '#src/storage/organisations.ts'
import { OrganisationScreen } from '#src/workspace/OrganisationScreen.tsx'
import { aStoredRound, openTestStore } from '#tests/storage/test-store.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

const AnyScreen = () => (
  <OrganisationScreen>{({ name }) => <p>{`The plan of ${name}`}</p>}</OrganisationScreen>
)

let store: Store
let organisationId: string

beforeEach(async () => {
  store = await openTestStore()
  ;({ organisationId } = await aStoredRound(store))
})

const open = () =>
  renderScreen(AnyScreen, { pattern: patterns.plan, at: paths.plan(organisationId), store })

describe('the address of an organisation', () => {
  it('opens it, and follows its changes', async () => {
    await saveOrganisation(store, organisationId, { name: 'Northwick' })
    await open()
    await screen.findByText('The plan of Northwick')
    await saveOrganisation(store, organisationId, { name: 'Southwick' })
    await screen.findByText('The plan of Southwick')
  })

  it('says that it is not here once it is deleted, with a way home', async () => {
    await removeOrganisation(store, organisationId)
    const { history } = await open()
    await screen.findByRole('heading', { name: 'This organisation is not on this device' })
    screen.getByRole('link', { name: 'Go to the start' }).click()
    expect(history.at(-1)).toBe('/')
  })
})
