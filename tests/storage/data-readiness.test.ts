import { beforeEach, describe, expect, it } from 'vitest'
import {
  addDataReadiness,
  listDataReadiness,
  removeDataReadiness,
  restoreDataReadiness,
  saveDataReadiness,
  type DataCard,
} from '#src/storage/data-readiness.ts'
import type { Store } from '#src/storage/handle.ts'
import { aStoredRound, openTestStore } from './test-store.ts'

const aCard = (about: string): DataCard => ({
  about,
  card: {
    date: '2026-11-22',
    coveragePercent: 71.5,
    categories: '19 groups of 2021',
    whoIsMissing: '',
    compared: true,
    changedDecision: { answer: false, which: '' },
  },
})
let store: Store
let organisationId: string

beforeEach(async () => {
  store = await openTestStore()
  organisationId = (await aStoredRound(store)).organisationId
})

const namesOf = async () =>
  (await listDataReadiness(store, organisationId)).map(({ about }) => about)

async function added(about: string): Promise<string> {
  const outcome = await addDataReadiness(store, organisationId, aCard(about))
  if (!outcome.ok) throw new Error('The organisation is not there')
  return outcome.cardId
}

describe('the cards on data', () => {
  it('stand in the order in which they were made, also after a change', async () => {
    const first = await added('Housing')
    await added('Staff')
    await saveDataReadiness(store, first, { about: 'Housing repairs' })
    expect(await namesOf()).toEqual(['Housing repairs', 'Staff'])
    expect((await listDataReadiness(store, organisationId))[0]?.card.coveragePercent).toBe(71.5)
  })

  it('are removed and come back as they were', async () => {
    const first = await added('Housing')
    await added('Staff')
    await removeDataReadiness(store, first)
    expect(await namesOf()).toEqual(['Staff'])
    expect(await restoreDataReadiness(store, first)).toEqual({ ok: true })
    expect(await namesOf()).toEqual(['Housing', 'Staff'])
  })

  it('are not changed, removed or brought back where they are not', async () => {
    const missing = { ok: false, kind: 'missing' }
    expect(await saveDataReadiness(store, 'nobody', aCard('A'))).toEqual(missing)
    expect(await restoreDataReadiness(store, 'nobody')).toEqual(missing)
    await removeDataReadiness(store, 'nobody')
    expect(await addDataReadiness(store, 'nobody', aCard('A'))).toEqual(missing)
  })
})
