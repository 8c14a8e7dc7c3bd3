import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { inMenuOrder } from '#src/domain/outcome/outcome-order.ts'
import { TEXT_MAX } from '#src/domain/record/fields.ts'
import { patterns, paths } from '#src/paths.ts'
import { today } from '#src/platform/clock.ts'
import { ActionScreen } from '#src/screens/action/ActionScreen.tsx'
import {
  addAction,
  getAction,
  listActions,
  saveAction,
  type NewAction,
} from '#src/storage/actions.ts'
import type { Factories } from '#src/storage/db.ts'
import { addEvidence } from '#src/storage/evidence.ts'
import type { Store } from '#src/storage/handle.ts'
import { chooseOutcome, listOutcomes, saveOutcome } from '#src/storage/outcomes.ts'
import { closeStore } from '#src/storage/store.ts'
import { aDeviceInUse, openTestStore } from '#tests/storage/test-store.ts'
import { anItem } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

const SAY = 'All communities have a real say, and see what came of it'
let device: Factories
let store: Store
let organisationId: string
let roundId: string

beforeEach(async () => {
  const ids = () => crypto.randomUUID()
  ;({ device, store, organisationId, roundId } = await aDeviceInUse({ ids }))
})

async function open(fields: Partial<NewAction> = {}) {
  const added = await addAction(store, organisationId, { what: 'Ask every ward', ...fields })
  if (!added.ok) throw new Error(added.kind)
  return { ...(await show(added.actionId)), id: added.actionId }
}

async function show(id: string) {
  const at = paths.action(organisationId, id)
  const rendered = await renderScreen(ActionScreen, { pattern: patterns.action, at, store })
  await screen.findByRole('heading', { level: 1 })
  return rendered
}

const stored = (id: string) => getAction(store, organisationId, id)
const box = (name: RegExp) => screen.getByRole('textbox', { name })

describe('one action', () => {
  it('keeps every field as it is typed', async () => {
    const { id } = await open()
    await userEvent.type(box(/Who sees to it/), 'Housing team')
    fireEvent.change(screen.getByLabelText('By when?'), { target: { value: '2027-03-01' } })
    fireEvent.change(screen.getByLabelText(/When do we look at it again/), {
      target: { value: '2027-01-15' },
    })
    await userEvent.type(box(/Who works on it with us/), 'The college')
    await userEvent.type(box(/What will it cost/), 'Two days')
    await userEvent.type(box(/Where does the money/), 'Training budget')
    await userEvent.type(box(/What will we count/), 'Wards asked')
    await userEvent.type(box(/Where do we start/), '0 of 18')
    await userEvent.type(box(/What could stop it/), 'Time')
    await userEvent.type(box(/way round/), 'Begin with three')
    await userEvent.click(screen.getByRole('checkbox', { name: 'A week before' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'On the day' }))
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: /Which question/ }),
      'Bringing staff with us',
    )
    await waitFor(async () =>
      expect(await stored(id)).toMatchObject({
        owner: 'Housing team',
        due: '2027-03-01',
        review: '2027-01-15',
        partner: 'The college',
        money: { cost: 'Two days', source: 'Training budget' },
        measure: { what: 'Wards asked', startingFigure: '0 of 18' },
        obstacle: { what: 'Time', wayRound: 'Begin with three' },
        remindDaysBefore: [0, 7],
        questionMeaning: 'staff.1',
      }),
    )
    await screen.findByText('Saved on this device')
  })

  it('is linked to one of the chosen outcomes, and says so above', async () => {
    await chooseOutcome(store, organisationId, 'real-influence', [])
    await chooseOutcome(store, organisationId, 'older-people', [])
    const [say, older] = inMenuOrder(await listOutcomes(store, organisationId), [
      'real-influence',
      'older-people',
    ])
    await saveOutcome(store, older?.id ?? '', { chosen: false })
    const { id } = await open()
    const box = screen.getByRole('combobox', { name: /Which outcome/ })
    expect([...box.querySelectorAll('option')].map(({ text }) => text)).toEqual([
      'None of them',
      SAY,
    ])
    await userEvent.selectOptions(box, SAY)
    await waitFor(async () => expect((await stored(id))?.outcomeId).toBe(say?.id))
    const link = screen.getByRole('link', { name: SAY })
    expect(link.getAttribute('href')).toBe(paths.outcomes(organisationId))
  })

  it('keeps an outcome that was taken off the list or is gone', async () => {
    await chooseOutcome(store, organisationId, 'real-influence', [])
    const [say] = await listOutcomes(store, organisationId)
    await saveOutcome(store, say?.id ?? '', { chosen: false })
    const { unmount } = await open({ outcomeId: say?.id ?? '' })
    expect(screen.getByRole('combobox', { name: /Which outcome/ })).toHaveProperty('value', say?.id)
    screen.getByRole('option', { name: SAY })
    unmount()
    await open({ outcomeId: 'gone' })
    const box = screen.getByRole('combobox', { name: /Which outcome/ })
    expect(box).toHaveProperty('value', 'gone')
    screen.getByRole('option', { name: 'An outcome that is no longer here' })
  })

  it('leads to the outcomes where none is chosen yet', async () => {
    await open()
    expect(screen.queryByRole('combobox', { name: /Which outcome/ })).toBeNull()
    const link = screen.getByRole('link', { name: 'Choose outcomes' })
    expect(link.getAttribute('href')).toBe(paths.outcomes(organisationId))
  })

  it('has what was typed when the browser was killed', async () => {
    const { id, unmount } = await open()
    await userEvent.type(box(/What will we do/), ' and village')
    await screen.findByText('Saved on this device')
    unmount()
    closeStore(store)
    store = await openTestStore(device)
    await show(id)
    screen.getByRole('heading', { level: 1, name: 'Ask every ward and village' })
  })

  it('leaves alone what another tab changed meanwhile', async () => {
    const { id } = await open()
    await userEvent.type(box(/Who sees to it/), 'Housing')
    await saveAction(store, id, { partner: 'The college' })
    await userEvent.type(box(/Who sees to it/), ' team')
    await waitFor(async () =>
      expect(await stored(id)).toMatchObject({ owner: 'Housing team', partner: 'The college' }),
    )
    await waitFor(() => expect(box(/Who works on it/)).toHaveProperty('value', 'The college'))
  })

  it('says of too much text that it is not saved, and cuts nothing', async () => {
    const { id } = await open()
    const long = 'a'.repeat(TEXT_MAX + 2)
    fireEvent.change(box(/What will we do/), { target: { value: long } })
    screen.getByText('This is 2 characters too long. It is not saved yet.')
    expect(box(/What will we do/)).toHaveProperty('value', long)
    expect((await stored(id))?.what).toBe('Ask every ward')
    fireEvent.change(box(/What will we do/), { target: { value: 'Short' } })
    await waitFor(async () => expect((await stored(id))?.what).toBe('Short'))
  })

  it('is proposed, then accepted by its owner, then approved by a body that is named', async () => {
    const { id } = await open({ owner: 'Housing' })
    const radio = (name: RegExp) => screen.getByRole('radio', { name })
    expect(radio(/^Proposed/)).toHaveProperty('checked', true)
    await userEvent.click(radio(/^Accepted/))
    expect(box(/accepted it/)).toHaveProperty('value', 'Housing')
    await userEvent.click(radio(/^Approved/))
    screen.getByText('Please say who.')
    await userEvent.type(box(/Which body approved/), 'Cabinet')
    expect(screen.queryByText('Please say who.')).toBeNull()
    await waitFor(async () =>
      expect((await stored(id))?.standing).toMatchObject({ state: 'approved', body: 'Cabinet' }),
    )
  })

  it('asks why it was dropped, and whether it helped once it is done', async () => {
    const { id } = await open()
    expect(screen.queryByRole('group', { name: 'Did it make a difference?' })).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: 'Dropped' }))
    screen.getByText('Please say why.')
    await userEvent.type(box(/Why was it dropped/), 'No money')
    await userEvent.click(screen.getByRole('radio', { name: 'Done' }))
    const group = screen.getByRole('group', { name: 'Did it make a difference?' })
    await userEvent.click(within(group).getByRole('radio', { name: 'Yes' }))
    await userEvent.type(box(/How can you tell/), 'More replies')
    await waitFor(async () =>
      expect(await stored(id)).toMatchObject({
        progress: { state: 'done' },
        madeDifference: { answer: 'yes', how: 'More replies' },
      }),
    )
  })

  it('shows when it was said that it is too soon to tell, and takes a new answer', async () => {
    const { id } = await open({
      progress: { state: 'done', reason: '', date: '2025-12-01' },
      madeDifference: { answer: 'tooSoon', how: '', date: '2025-12-01' },
    })
    const group = screen.getByRole('group', { name: 'Did it make a difference?' })
    within(group).getByText('Said on 1 December 2025. You can change this as soon as you can tell.')
    await userEvent.click(within(group).getByRole('radio', { name: 'In part' }))
    await waitFor(async () =>
      expect((await stored(id))?.madeDifference).toMatchObject({
        answer: 'partly',
        date: today(),
      }),
    )
  })

  it('takes a note away, and brings it back', async () => {
    const { id } = await open({ notes: [{ at: '2025-12-01T10:00:00.000Z', text: 'Asked' }] })
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove the note of 1 December 2025: Asked' }),
    )
    await screen.findByText('Removed: the note of 1 December 2025')
    expect((await stored(id))?.notes).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByText('Asked', { selector: 'bdi' })
    expect((await stored(id))?.notes).toEqual([{ at: '2025-12-01T10:00:00.000Z', text: 'Asked' }])
  })

  it('keeps dated notes, and what is typed of the next one', async () => {
    const { id, unmount } = await open()
    await userEvent.type(box(/New note/), 'Three wards asked')
    await userEvent.click(screen.getByRole('button', { name: 'Add the note' }))
    await screen.findByText('Three wards asked', { selector: 'bdi' })
    await userEvent.type(box(/New note/), 'Half a')
    await screen.findByText(/Kept on this device/)
    expect((await stored(id))?.notes).toMatchObject([{ text: 'Three wards asked' }])
    unmount()
    await show(id)
    expect(box(/New note/)).toHaveProperty('value', 'Half a')
  })

  it('is tied to evidence, and untied', async () => {
    await addEvidence(store, roundId, 'staff.1', anItem({ what: 'Staff survey' }))
    const { id } = await open()
    await userEvent.click(await screen.findByRole('button', { name: /^Link evidence/ }))
    await userEvent.click(screen.getByRole('checkbox', { name: /^Staff survey/ }))
    await waitFor(async () => expect((await stored(id))?.evidenceIds).toHaveLength(1))
    await userEvent.click(screen.getByRole('button', { name: 'Take off Staff survey' }))
    await waitFor(async () => expect((await stored(id))?.evidenceIds).toEqual([]))
  })

  it('says where it came from', async () => {
    await open({ roundId, fromStage: 2 })
    await screen.findByText(/From the round: Autumn 2026/)
    expect(screen.getByRole('link', { name: 'See the result' }).getAttribute('href')).toBe(
      paths.result(roundId),
    )
  })

  it('is removed, and brought back', async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Remove from the plan' }))
    await screen.findByRole('heading', { name: 'Removed from the plan' })
    expect(await listActions(store, organisationId)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByRole('heading', { level: 1, name: 'Ask every ward' })
  })

  it('says that it is not here', async () => {
    await show('nobody')
    screen.getByRole('heading', { name: 'This action is not in the plan' })
  })
})
