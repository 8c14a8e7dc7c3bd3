import { beforeEach, describe, expect, it } from 'vitest'
import { listEvidence } from '#src/storage/evidence-records.ts'
import {
  addListedEvidence,
  carryEvidence,
  readEvidenceShelf,
  saveListedEvidence,
  takeBackEvidence,
} from '#src/storage/evidence-list.ts'
import { isEvidenceLinkedElsewhere, removeEvidence } from '#src/storage/evidence.ts'
import { readEverything } from '#src/storage/everything.ts'
import type { Factories } from '#src/storage/db.ts'
import { removeRound } from '#src/storage/rounds.ts'
import type { Store } from '#src/storage/store.ts'
import { anItem } from '#tests/support/records.ts'
import { aDeviceInUse, putRaw } from './test-store.ts'

const MISSING = { ok: false, kind: 'missing' }
let device: Factories
let store: Store
let organisationId: string
let roundId: string

beforeEach(async () => {
  ;({ device, store, organisationId, roundId } = await aDeviceInUse())
})

async function add(meanings: readonly string[] = ['staff.1', 'listening.1']) {
  const added = await addListedEvidence(store, organisationId, anItem(), meanings)
  if (!added.ok) throw new Error(added.kind)
  return added.evidenceId
}

const linksNow = async () => (await readEvidenceShelf(store, organisationId)).links

describe('evidence loaded before a round', () => {
  it('is for questions while no round uses it, and can be changed', async () => {
    const id = await add()
    expect(await readEvidenceShelf(store, organisationId)).toMatchObject({
      evidence: [{ id, questionMeanings: ['listening.1', 'staff.1'] }],
      links: [],
      rounds: [{ id: roundId }],
    })
    expect(await saveListedEvidence(store, id, anItem({ what: 'New' }), ['money.1'])).toEqual({
      ok: true,
    })
    expect(await listEvidence(store, organisationId)).toMatchObject([
      { item: { what: 'New' }, questionMeanings: ['money.1'] },
    ])
  })

  it('is refused by an organisation that is not here, and when it was removed', async () => {
    expect(await addListedEvidence(store, 'nobody', anItem(), ['staff.1'])).toEqual(MISSING)
    const id = await add()
    await removeEvidence(store, id)
    expect(await saveListedEvidence(store, id, anItem(), [])).toEqual(MISSING)
  })

  it('stays when the last round goes that uses it, and is only taken off a question', async () => {
    const id = await add()
    await carryEvidence(store, roundId, [{ evidenceId: id, meanings: ['staff.1'] }])
    const [link] = await linksNow()
    expect(await isEvidenceLinkedElsewhere(store, id, link?.id ?? '')).toBe(true)
    await removeRound(store, roundId)
    expect(await listEvidence(store, organisationId)).toMatchObject([{ id }])
  })

  it('of an older app has no questions of its own', async () => {
    const counters = { organisationId: 1, item: 1 }
    const row = { id: 'older', organisationId, item: anItem(), counters, deleted: null }
    await putRaw(device, 'evidence', row)
    expect(await listEvidence(store, organisationId)).toMatchObject([{ questionMeanings: [] }])
    const { evidence } = await readEverything(store)
    expect(evidence).toMatchObject([{ id: 'older', questionMeanings: [] }])
  })
})

describe('evidence put into a round', () => {
  it('is linked once for each question, and can be taken back in one go', async () => {
    const [first, second] = [await add(), await add()]
    const carried = [first, second].map((evidenceId) => ({ evidenceId, meanings: ['staff.1'] }))
    const before = await carryEvidence(store, roundId, carried.slice(0, 1))
    expect(before).toMatchObject({ ok: true, pieces: 1 })
    const outcome = await carryEvidence(store, roundId, carried)
    expect(outcome).toMatchObject({ ok: true, pieces: 1 })
    if (!outcome.ok) throw new Error(outcome.kind)
    expect(await linksNow()).toHaveLength(2)
    await takeBackEvidence(store, roundId, outcome.linkIds)
    expect(await linksNow()).toMatchObject([{ evidenceId: first }])
    expect(await carryEvidence(store, roundId, carried)).toMatchObject({ ok: true, pieces: 1 })
    expect(await linksNow()).toHaveLength(2)
  })

  it('leaves out what is no longer there', async () => {
    const id = await add()
    await removeEvidence(store, id)
    const carried = [{ evidenceId: id, meanings: ['staff.1'] }]
    expect(await carryEvidence(store, roundId, carried)).toMatchObject({ pieces: 0, linkIds: [] })
  })

  it('is refused by a round that is closed or gone', async () => {
    const closed = { status: 'closed' } as const
    const { round } = await readEverything(store)
    await putRaw(device, 'round', { ...round[0], ...closed })
    const locked = { ok: false, kind: 'locked' }
    expect(await carryEvidence(store, roundId, [])).toEqual(locked)
    expect(await takeBackEvidence(store, roundId, [])).toEqual(locked)
    expect(await carryEvidence(store, 'none', [])).toEqual(MISSING)
    expect(await takeBackEvidence(store, 'none', [])).toEqual(MISSING)
  })
})
