import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Choice } from '#src/domain/answer/answer.ts'
import { patterns, paths } from '#src/paths.ts'
import { GatherScreen } from '#src/screens/gather/GatherScreen.tsx'
import type { Store } from '#src/storage/handle.ts'
import { getRound } from '#src/storage/round-list.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aWorkshop, gather } from '#tests/support/workshop.ts'

let store: Store

addDialogMethods()

beforeEach(async () => {
  store = await openTestStore()
})

const ERASED = 'When are single answers erased?'
const EXPECTED = 'How many people will answer? (optional)'

async function openDetails(said: readonly (readonly Choice[])[] = [[3, 4, 2]]) {
  const roles = [{ id: 'member', name: 'Councillor', expected: 12 }]
  const { roundId } = await aWorkshop(store, {
    said,
    revealed: false,
    round: { roles, expected: 9, retention: { days: 7, pausedAt: null } },
  })
  const at = paths.gather(roundId)
  await renderScreen(GatherScreen, { pattern: patterns.gather, at, store })
  await userEvent.click(await screen.findByText('Details of the session'))
  return { roundId, round: () => getRound(store, roundId) }
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Save the details' }))

async function write(label: string, text: string) {
  await userEvent.clear(screen.getByLabelText(label))
  if (text !== '') await userEvent.type(screen.getByLabelText(label), text)
}

describe('the details of a session', () => {
  it('can change while people hand in, the roles cannot', async () => {
    const { round } = await openDetails()
    screen.getByText('The roles stay as they were at the start: Councillor.')
    await write(EXPECTED, '15')
    await write('When must the session end? (optional)', '12:15')
    await userEvent.selectOptions(screen.getByLabelText(ERASED), '0')
    await save()
    await screen.findByText('The details are saved.')
    expect(await round()).toMatchObject({
      expected: 15,
      endTime: '12:15',
      retention: { days: 0, pausedAt: null },
    })
  })

  it('keep single answers longer only until somebody has handed in', async () => {
    const offered = () =>
      [...screen.getByLabelText<HTMLSelectElement>(ERASED).options].map(({ value }) => value)
    const { roundId, round } = await openDetails([[]])
    expect(offered()).toEqual(['0', '7', '30'])
    await userEvent.selectOptions(screen.getByLabelText(ERASED), '30')
    await act(() => gather(store, roundId, [[3]]))
    await screen.findByText(/They were told when their answers are erased/)
    await save()
    await screen.findByText(/Someone has handed in since/)
    expect((await round())?.retention.days).toBe(7)
    expect(offered()).toEqual(['0', '7'])
    expect(screen.getByLabelText(ERASED)).toHaveProperty('value', '7')
  })

  it('pause deletion for a request before the round is closed, and go on with it', async () => {
    const { round } = await openDetails()
    const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
    await press('Request received: pause deletion')
    await screen.findByText(/A request was received\. When you close the round/)
    expect((await round())?.retention.pausedAt).not.toBeNull()
    // The other details do not take it away.
    await userEvent.selectOptions(screen.getByLabelText(ERASED), '0')
    await save()
    await screen.findByText('The details are saved.')
    expect((await round())?.retention).toMatchObject({ days: 0, pausedAt: expect.any(String) })
    await press('The request is answered: go on')
    await screen.findByText(/Then pause, and ask the person/)
    expect((await round())?.retention).toEqual({ days: 0, pausedAt: null })
  })

  it('writes only what was changed', async () => {
    const { round } = await openDetails()
    const before = (await round())?.counters
    await write(EXPECTED, '')
    await save()
    await waitFor(async () => expect(await round()).toMatchObject({ expected: null }))
    const after = (await round())?.counters
    expect(after?.['endTime']).toBe(before?.['endTime'])
    expect(after?.['retention']).toBe(before?.['retention'])
    expect(after?.['roles']).toBe(before?.['roles'])
  })

  it.each([
    ['2', /3 people have handed in already/],
    ['2.5', /Write a whole number from 1 to 999/],
  ])('refuses %s people', async (typed, words) => {
    const { round } = await openDetails()
    await write(EXPECTED, typed)
    await save()
    await screen.findByText(words)
    expect(await round()).toMatchObject({ expected: 9 })
  })
})
