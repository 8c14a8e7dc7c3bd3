import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '#src/storage/handle.ts'
import {
  addOwnOutcome,
  addReading,
  chooseOutcome,
  listOutcomes,
  listReadings,
  removeOutcome,
  removeReading,
  restoreOutcome,
  restoreReading,
  saveOutcome,
} from '#src/storage/outcomes.ts'
import { aDeviceInUse, aStoredRound, openTestStore } from './test-store.ts'

const MISSING = { ok: false, kind: 'missing' }
let store: Store
let organisationId: string

beforeEach(async () => {
  ;({ store, organisationId } = await aDeviceInUse())
})

const choose = () => chooseOutcome(store, organisationId, 'real-influence', ['listening.1'])

async function ownOutcome(name: string): Promise<string> {
  const added = await addOwnOutcome(store, organisationId, name)
  if (!added.ok) throw new Error(added.kind)
  return added.outcomeId
}

describe('an outcome of the menu', () => {
  it('is there once, however often it is chosen', async () => {
    expect(await choose()).toEqual({ ok: true })
    await choose()
    expect(await listOutcomes(store, organisationId)).toMatchObject([
      {
        menuId: 'real-influence',
        chosen: true,
        name: '',
        startingFigure: { value: null, date: null },
        questionMeanings: ['listening.1'],
      },
    ])
  })

  it('has the same id on every device', async () => {
    const other = await openTestStore()
    await aStoredRound(other)
    await choose()
    await chooseOutcome(other, organisationId, 'real-influence', [])
    const ids = async (from: Store) =>
      (await listOutcomes(from, organisationId)).map(({ id }) => id)
    expect(await ids(other)).toEqual(await ids(store))
  })

  it('keeps what was written of it while it is not chosen', async () => {
    await choose()
    const [{ id } = { id: '' }] = await listOutcomes(store, organisationId)
    await saveOutcome(store, id, { people: 'Young people', questionMeanings: [] })
    await saveOutcome(store, id, { chosen: false })
    await choose()
    expect(await listOutcomes(store, organisationId)).toMatchObject([
      { chosen: true, people: 'Young people', questionMeanings: [] },
    ])
  })
})

describe('an outcome of the body’s own', () => {
  it('goes and comes back, with its readings', async () => {
    const id = await ownOutcome('Fewer families in hostels')
    await addReading(store, id, { date: '2026-06-30', value: 41, note: '' })
    await removeOutcome(store, id)
    expect(await listOutcomes(store, organisationId)).toEqual([])
    expect(await restoreOutcome(store, id)).toEqual({ ok: true })
    expect(await listOutcomes(store, organisationId)).toMatchObject([
      { menuId: null, name: 'Fewer families in hostels' },
    ])
    expect(await listReadings(store, id)).toHaveLength(1)
  })

  it('is not made, changed, removed or brought back where it is not', async () => {
    expect(await addOwnOutcome(store, 'nobody', 'A')).toEqual(MISSING)
    expect(await chooseOutcome(store, 'nobody', 'real-influence', [])).toEqual(MISSING)
    expect(await saveOutcome(store, 'nobody', { people: '' })).toEqual(MISSING)
    expect(await restoreOutcome(store, 'nobody')).toEqual(MISSING)
    await removeOutcome(store, 'nobody')
    expect(await listOutcomes(store, organisationId)).toEqual([])
  })
})

describe('the readings of an outcome', () => {
  it('are those of this outcome, with what was noted', async () => {
    const one = await ownOutcome('One')
    const other = await ownOutcome('Other')
    await addReading(store, one, { date: '2026-06-30', value: 24.5, note: 'Survey' })
    await addReading(store, other, { date: '2026-06-30', value: 7, note: '' })
    expect(await listReadings(store, one)).toMatchObject([
      { reading: { date: '2026-06-30', value: 24.5, note: 'Survey' } },
    ])
  })

  it('are removed and come back as they were', async () => {
    const id = await ownOutcome('One')
    await addReading(store, id, { date: '2026-06-30', value: 24.5, note: '' })
    const [reading] = await listReadings(store, id)
    await removeReading(store, reading?.id ?? '')
    expect(await listReadings(store, id)).toEqual([])
    expect(await restoreReading(store, reading?.id ?? '')).toEqual({ ok: true })
    expect(await listReadings(store, id)).toMatchObject([{ reading: { value: 24.5 } }])
  })

  it('are not kept of an outcome that is not here', async () => {
    const reading = { date: '2026-06-30', value: 1, note: '' }
    expect(await addReading(store, 'nobody', reading)).toEqual(MISSING)
    expect(await restoreReading(store, 'nobody')).toEqual(MISSING)
    await removeReading(store, 'nobody')
  })
})
