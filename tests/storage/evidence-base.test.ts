import { beforeEach, describe, expect, it } from 'vitest'
import { listEvidenceBase, saveEvidenceBase } from '#src/storage/evidence-base.ts'
import type { Store } from '#src/storage/handle.ts'
import { aStoredRound, openTestStore } from './test-store.ts'

const ENTRY = {
  state: 'outOfDate',
  date: '2021-03-21',
  owner: 'Research team',
  where: 'Shared drive',
  notCounted: 'People who came since',
} as const
let store: Store
let organisationId: string

beforeEach(async () => {
  store = await openTestStore()
  organisationId = (await aStoredRound(store)).organisationId
})

describe('a source of the evidence base', () => {
  it('is kept once, however often it is changed', async () => {
    await saveEvidenceBase(store, organisationId, 'population', ENTRY)
    await saveEvidenceBase(store, organisationId, 'population', { ...ENTRY, state: 'haveIt' })
    await saveEvidenceBase(store, organisationId, 'research', { ...ENTRY, state: 'missing' })
    const base = await listEvidenceBase(store, organisationId)
    expect(base.map(({ source, entry }) => [source, entry.state])).toEqual([
      ['population', 'haveIt'],
      ['research', 'missing'],
    ])
    expect(base[0]?.entry).toEqual({ ...ENTRY, state: 'haveIt' })
  })

  it('is not kept for an organisation that nobody knows', async () => {
    expect(await saveEvidenceBase(store, 'nobody', 'population', ENTRY)).toEqual({
      ok: false,
      kind: 'missing',
    })
  })
})
