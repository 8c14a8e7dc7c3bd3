import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '#src/storage/handle.ts'
import { removeOrganisation } from '#src/storage/organisations.ts'
import {
  listPrinciples,
  removePrinciples,
  restorePrinciples,
  savePlaced,
  startPrinciples,
} from '#src/storage/principles.ts'
import { listUnits } from '#src/storage/unit-records.ts'
import { aRoundOfATeam, openTestStore } from './test-store.ts'

const MISSING = { ok: false, kind: 'missing' }
const DAY = '2026-11-22'
const placed = { trust: { place: 2, note: 'Late papers' } } as const
let store: Store
let organisationId: string

beforeEach(async () => {
  store = await openTestStore()
  ;({ organisationId } = await aRoundOfATeam(store))
})

const start = (partnership: string, date = DAY) =>
  startPrinciples(store, organisationId, { partnership, date })
const list = () => listPrinciples(store, organisationId)

async function started(partnership = 'Safer Northwick', date = DAY): Promise<string> {
  const outcome = await start(partnership, date)
  if (!outcome.ok) throw new Error(outcome.kind)
  return outcome.principlesId
}

describe('the principles of a partnership', () => {
  it('are started for a new partnership, which is there from then on', async () => {
    await started(' Safer Northwick ')
    const units = await listUnits(store, organisationId)
    expect(units).toMatchObject([
      { name: 'Housing', kind: 'unit' },
      { name: 'Safer Northwick', kind: 'partnership' },
    ])
    expect(await list()).toMatchObject([{ unitId: units[1]?.id, date: DAY, placed: {} }])
  })

  it('are kept by partnership and day, each once', async () => {
    const first = await started()
    await savePlaced(store, first, placed)
    expect(await started('safer northwick')).toBe(first)
    const later = await started('Safer Northwick', '2027-11-22')
    // A team of that name is no partnership.
    await started('Housing')
    expect(later).not.toBe(first)
    expect(await list()).toHaveLength(3)
    expect((await list()).find(({ id }) => id === first)?.placed).toEqual(placed)
    expect(await listUnits(store, organisationId)).toHaveLength(3)
  })

  it('go and come back', async () => {
    const id = await started()
    await savePlaced(store, id, placed)
    await removePrinciples(store, id)
    expect(await list()).toEqual([])
    expect(await savePlaced(store, id, {})).toEqual(MISSING)
    expect(await restorePrinciples(store, id)).toEqual({ ok: true })
    expect(await list()).toMatchObject([{ placed }])
    expect(await restorePrinciples(store, 'nobody')).toEqual(MISSING)
  })

  it('start empty where an earlier try on that day was removed', async () => {
    const id = await started()
    await savePlaced(store, id, placed)
    await removePrinciples(store, id)
    expect(await started()).toBe(id)
    expect(await list()).toMatchObject([{ placed: {} }])
  })

  it('are not started where the organisation is gone', async () => {
    await removeOrganisation(store, organisationId)
    expect(await start('Safer Northwick')).toEqual(MISSING)
  })
})
