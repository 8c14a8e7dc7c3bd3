import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { TalkItemScreen } from '#src/screens/talk/TalkItemScreen.tsx'
import { listActions, proposalId, saveAction, saveProposal } from '#src/storage/actions.ts'
import type { Store } from '#src/storage/handle.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aWorkshop, MIXED } from '#tests/support/workshop.ts'

let store: Store
let organisationId: string
let roundId: string

beforeEach(async () => {
  store = await openTestStore(undefined, { ids: () => crypto.randomUUID() })
  ;({ organisationId, roundId } = await aWorkshop(store, { said: [MIXED] }))
})

async function open() {
  const at = paths.talkItem(roundId, 4)
  const rendered = await renderScreen(TalkItemScreen, { pattern: patterns.talkItem, at, store })
  await screen.findByText('One action from this talk')
  return rendered
}

const what = () => screen.getByRole('textbox', { name: /What could we do/ })

describe('the action of a talk', () => {
  it('is kept as a proposal of the room, one a question', async () => {
    await open()
    await userEvent.type(what(), 'Ask staff')
    await userEvent.type(
      screen.getByRole('textbox', { name: /Who could see to it/ }),
      'Human resources',
    )
    fireEvent.change(screen.getByLabelText('By when?'), { target: { value: '2027-03-01' } })
    await waitFor(async () =>
      expect(await listActions(store, organisationId)).toMatchObject([
        {
          what: 'Ask staff',
          owner: 'Human resources',
          due: '2027-03-01',
          roundId,
          questionMeaning: 'staff.1',
          standing: { state: 'proposed' },
        },
      ]),
    )
    await screen.findByRole('link', { name: 'It is in the plan: open it' })
  })

  it('is there when one comes back, and gone when it is emptied', async () => {
    await saveProposal(store, roundId, 'staff.1', { what: 'Ask', owner: '', due: null })
    await open()
    await waitFor(() => expect(what()).toHaveProperty('value', 'Ask'))
    await userEvent.clear(what())
    await waitFor(async () => expect(await listActions(store, organisationId)).toEqual([]))
  })

  it('is not written over once somebody has agreed to it', async () => {
    await saveProposal(store, roundId, 'staff.1', { what: 'Ask', owner: '', due: null })
    const standing = { state: 'accepted', body: 'Human resources', date: '2026-11-22' } as const
    await saveAction(store, proposalId(roundId, 'staff.1'), { standing })
    await open()
    await screen.findByText(/more than a proposal by now/)
    expect(screen.queryByRole('textbox', { name: /What could we do/ })).toBeNull()
  })
})
