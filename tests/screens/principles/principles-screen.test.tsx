import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { PrinciplesScreen } from '#src/screens/principles/PrinciplesScreen.tsx'
import type { Store } from '#src/storage/handle.ts'
import { listPrinciples, savePlaced, startPrinciples } from '#src/storage/principles.ts'
import { listUnits } from '#src/storage/unit-records.ts'
import { openScreen } from '#tests/support/render-screen.tsx'
import { aDeviceToday } from '#tests/support/today.ts'

const SAFER = 'Safer Northwick'
type Placed = Parameters<typeof savePlaced>[2]
let store: Store
let organisationId: string

beforeEach(async () => {
  ;({ store, organisationId } = await aDeviceToday())
})

function open(id = organisationId) {
  const at = paths.principles(id)
  return openScreen(PrinciplesScreen, { pattern: patterns.principles, at, store })
}

async function aDay(date: string, placed: Placed = {}, partnership = SAFER): Promise<void> {
  const started = await startPrinciples(store, organisationId, { partnership, date })
  if (!started.ok) throw new Error(started.kind)
  await savePlaced(store, started.principlesId, placed)
}

const list = () => listPrinciples(store, organisationId)
const at = (place: 1 | 2 | 3 | 4 | 5, note = '') => ({ place, note })
const talk = () => {
  const heading = screen.getByRole('heading', { name: 'Talk about the lowest first' })
  return [...(heading.parentElement?.querySelectorAll('h4, strong') ?? [])].map(
    ({ textContent }) => textContent,
  )
}

describe('the principles of a partnership', () => {
  it('are begun for one that is named there and then', async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }))
    expect(screen.getByText('Write down the name of the partnership first.')).toBeDefined()
    await userEvent.type(screen.getByLabelText(/^Which partnership/), SAFER)
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }))
    const title = `${SAFER}, 22 November 2026`
    const heading = await screen.findByRole('heading', { name: title })
    await waitFor(() => expect(document.activeElement).toBe(heading))
    expect(await listUnits(store, organisationId)).toMatchObject([
      { name: SAFER, kind: 'partnership' },
    ])
    expect(screen.getByText('16 principles are not placed yet.')).toBeDefined()
  })

  it('are placed one by one with a note, and saved', async () => {
    await aDay('2026-11-22')
    await open()
    const trust = within(screen.getByRole('group', { name: 'Trust' }))
    expect(trust.getAllByRole('radio')).toHaveLength(6)
    await userEvent.click(trust.getByRole('radio', { name: '2' }))
    await userEvent.type(screen.getByLabelText('Why, in a few words: Trust'), 'Late papers')
    expect(await screen.findByText('Saved on this device')).toBeDefined()
    await waitFor(async () =>
      expect(await list()).toMatchObject([
        { placed: { trust: { place: 2, note: 'Late papers' } } },
      ]),
    )
    await userEvent.click(trust.getByRole('radio', { name: 'Not yet' }))
    await waitFor(async () =>
      expect(await list()).toMatchObject([
        { placed: { trust: { place: null, note: 'Late papers' } } },
      ]),
    )
  })

  it('are talked about lowest first, those of one place together', async () => {
    const placed = { openness: at(5), trust: at(2, 'Late papers'), respect: at(2) }
    await aDay('2026-11-22', placed)
    await open()
    expect(talk().slice(0, 6)).toEqual([
      'Placed at 2',
      'Respect for each body',
      'Trust',
      'Placed at 5',
      'Openness',
      'Not placed yet',
    ])
    expect(screen.getByText('Late papers', { selector: 'bdi' })).toBeDefined()
    expect(document.body.textContent).not.toMatch(/average|score|total|%/i)
  })

  it('are set beside an earlier day of the same partnership, in words', async () => {
    await aDay('2024-01-01', { trust: at(5) })
    await aDay('2025-11-22', { trust: at(2), respect: at(4), openness: at(3), fairness: at(1) })
    await aDay('2026-11-22', { trust: at(3), respect: at(2), openness: at(3) })
    await aDay('2025-06-01', { trust: at(1) }, 'Another one')
    await open()
    const row = (name: RegExp) => screen.getByRole('row', { name }).textContent
    expect(row(/^Trust/)).toMatch(/2.*3.*Moved up$/)
    expect(row(/^Respect/)).toMatch(/4.*2.*Moved down$/)
    expect(row(/^Openness/)).toMatch(/3.*3.*The same$/)
    expect(row(/^Fairness/)).toMatch(/1.*Not placed.*Nothing to compare$/)
    await userEvent.selectOptions(screen.getByLabelText('Set beside the day'), '1 January 2024')
    expect(row(/^Trust/)).toMatch(/5.*3.*Moved down$/)
    const days = within(screen.getByLabelText('Partnership and day')).getAllByRole('option')
    expect(days.map(({ textContent }) => textContent)).toEqual([
      `${SAFER}, 22 November 2026`,
      `${SAFER}, 22 November 2025`,
      'Another one, 1 June 2025',
      `${SAFER}, 1 January 2024`,
    ])
    await userEvent.selectOptions(
      screen.getByLabelText('Partnership and day'),
      'Another one, 1 June 2025',
    )
    expect(screen.getByRole('heading', { name: 'Another one, 1 June 2025' })).toBeDefined()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('of a day are removed, and come back', async () => {
    await aDay('2026-11-22', { trust: at(2) })
    await open()
    await userEvent.click(screen.getByRole('button', { name: /^Remove this day/ }))
    await waitFor(async () => expect(await list()).toEqual([]))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await screen.findByRole('heading', { name: 'Talk about the lowest first' })
    expect(await list()).toHaveLength(1)
    expect(talk().slice(0, 2)).toEqual(['Placed at 2', 'Trust'])
  })

  it('are those of nobody where the organisation is not here', async () => {
    await open('nobody')
    expect(screen.getByText('This organisation is not on this device')).toBeDefined()
  })
})
