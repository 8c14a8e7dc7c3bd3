import { describe, expect, it } from 'vitest'
import type { Thing } from '#src/domain/record/belongings.ts'
import { idOf } from '#src/domain/record/ids.ts'
import { isErased } from '#src/domain/record/tombstone.ts'
import { extentOfDeleting, extentOfErasing, listDeleted } from '#src/storage/deleted.ts'
import { eraseForGood } from '#src/storage/erasing.ts'
import { readEverything } from '#src/storage/everything.ts'
import { listEvidence } from '#src/storage/evidence-records.ts'
import {
  addEvidence,
  linkEvidence,
  removeEvidence,
  restoreEvidence,
  unlinkEvidence,
} from '#src/storage/evidence.ts'
import type { Store } from '#src/storage/handle.ts'
import { removeOrganisation, restoreOrganisation } from '#src/storage/organisations.ts'
import { readRound } from '#src/storage/round-records.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { removeRound, restoreRound } from '#src/storage/rounds.ts'
import { listUnits } from '#src/storage/unit-records.ts'
import { removeUnit, restoreUnit, saveUnit } from '#src/storage/units.ts'
import { anItem, ORGANISATION } from '#tests/support/records.ts'
import { aSetUp, createdRound, openTestStore } from './test-store.ts'

/** Two rounds of one organisation, the first of a unit; one item for each and one for both. */
async function twoRounds() {
  const store = await openTestStore()
  const unit = { name: 'Housing', kind: 'unit' } as const
  const first = await createdRound(store, { ...aSetUp({ name: 'First' }), unit })
  const { organisationId } = first
  const { headcount: _headcount, ...details } = ORGANISATION
  const second = await createdRound(store, {
    ...aSetUp({ name: 'Second' }),
    organisation: { ...details, id: organisationId },
  })
  const add = async (roundId: string, what: string) => {
    const added = await addEvidence(store, roundId, 'staff.1', anItem({ what }))
    return added.ok ? added.evidenceId : ''
  }
  await add(first.roundId, 'of the first')
  await add(second.roundId, 'of the second')
  const shared = await add(first.roundId, 'of both')
  await linkEvidence(store, second.roundId, 'staff.1', shared)
  return { store, organisationId, unitId: first.unitId ?? '', first, second, shared }
}

const namesOf = async (store: Store) => (await listRounds(store)).map(({ name }) => name).toSorted()

const evidenceOf = async (store: Store, organisationId: string) =>
  (await listEvidence(store, organisationId)).map(({ item }) => item.what).toSorted()

const deletedOf = async (store: Store) =>
  (await listDeleted(store)).map(({ kind, record }): Thing => ({ kind, id: record.id }))

describe('deleting a round', () => {
  it('takes along the evidence that no other round uses, and brings it back', async () => {
    const { store, organisationId, first } = await twoRounds()
    await removeRound(store, first.roundId)
    expect(await evidenceOf(store, organisationId)).toEqual(['of both', 'of the second'])
    await restoreRound(store, first.roundId)
    expect(await evidenceOf(store, organisationId)).toHaveLength(3)
    expect(await readRound(store, first.roundId)).toMatchObject({ unit: { name: 'Housing' } })
  })

  it('takes along what only deleted rounds use, and brings it back with any of them', async () => {
    const { store, organisationId, first, second } = await twoRounds()
    await removeRound(store, first.roundId)
    const size = { kind: 'round', id: second.roundId, organisationId } as const
    expect(await extentOfDeleting(store, size)).toMatchObject({ evidence: 2 })
    await removeRound(store, second.roundId)
    expect(await evidenceOf(store, organisationId)).toEqual([])
    await restoreRound(store, first.roundId)
    expect(await evidenceOf(store, organisationId)).toEqual(['of both', 'of the first'])
    await restoreRound(store, second.roundId)
    expect(await evidenceOf(store, organisationId)).toHaveLength(3)
  })

  it('takes along nothing that its links name no more', async () => {
    const { store, organisationId, first, second, shared } = await twoRounds()
    await unlinkEvidence(store, second.roundId, idOf(shared, second.roundId, 'staff.1'))
    await removeRound(store, second.roundId)
    expect(await evidenceOf(store, organisationId)).toEqual(['of both', 'of the first'])
    await removeRound(store, first.roundId)
    await restoreRound(store, second.roundId)
    expect(await evidenceOf(store, organisationId)).toEqual(['of the second'])
  })

  it('leaves deleted what was deleted on its own before', async () => {
    const { store, organisationId, first } = await twoRounds()
    const [alone] = (await listEvidence(store, organisationId)).filter(
      ({ item }) => item.what === 'of the first',
    )
    await removeEvidence(store, alone?.id ?? '')
    await removeRound(store, first.roundId)
    await restoreRound(store, first.roundId)
    expect(await evidenceOf(store, organisationId)).toEqual(['of both', 'of the second'])
    await restoreEvidence(store, alone?.id ?? '')
    expect(await evidenceOf(store, organisationId)).toHaveLength(3)
  })

  it('is done once, also when two tabs do it', async () => {
    const { store, first } = await twoRounds()
    await removeRound(store, first.roundId)
    const [before] = await listDeleted(store)
    await removeRound(store, first.roundId)
    expect(await listDeleted(store)).toEqual([before])
    await restoreRound(store, first.roundId)
    await restoreRound(store, first.roundId)
    expect(await namesOf(store)).toEqual(['First', 'Second'])
  })
})

describe('erasing one of two deleted rounds for good', () => {
  async function bothDeleted() {
    const two = await twoRounds()
    await removeRound(two.store, two.first.roundId)
    await removeRound(two.store, two.second.roundId)
    return two
  }

  it.each(['first', 'second'] as const)('leaves what the other uses: the %s', async (which) => {
    const two = await bothDeleted()
    const { store, organisationId } = two
    const gone = two[which]
    const kept = two[which === 'first' ? 'second' : 'first']
    const thing = { kind: 'round', id: gone.roundId } as const
    expect(await extentOfErasing(store, { ...thing, organisationId })).toMatchObject({
      evidence: 1,
    })
    await eraseForGood(store, thing)
    expect(await deletedOf(store)).toEqual([{ kind: 'round', id: kept.roundId }])
    await restoreRound(store, kept.roundId)
    expect(await evidenceOf(store, organisationId)).toContain('of both')
    expect(await evidenceOf(store, organisationId)).toHaveLength(2)
  })

  it('and then the other leaves nothing', async () => {
    const { store, first, second } = await bothDeleted()
    await eraseForGood(store, { kind: 'round', id: second.roundId })
    await eraseForGood(store, { kind: 'round', id: first.roundId })
    expect(await deletedOf(store)).toEqual([])
    const { evidence } = await readEverything(store)
    expect(evidence.filter((record) => !isErased(record))).toEqual([])
  })

  it('never takes evidence that was not deleted', async () => {
    const { store, organisationId, first, second, shared } = await bothDeleted()
    await restoreEvidence(store, shared)
    for (const { roundId: id } of [first, second]) {
      const thing = { kind: 'round', id, organisationId } as const
      expect(await extentOfErasing(store, thing)).toMatchObject({ evidence: 1 })
      await eraseForGood(store, thing)
    }
    expect(await evidenceOf(store, organisationId)).toEqual(['of both'])
  })
})

describe('what another tab did meanwhile', () => {
  const missing = { ok: false, kind: 'missing' }

  it('is told to whoever brings back what was erased', async () => {
    const { store, organisationId, unitId, first } = await twoRounds()
    await removeRound(store, first.roundId)
    expect(await eraseForGood(store, { kind: 'round', id: first.roundId })).toEqual({ ok: true })
    expect(await restoreRound(store, first.roundId)).toEqual(missing)
    expect(await eraseForGood(store, { kind: 'round', id: first.roundId })).toEqual(missing)
    expect(await restoreUnit(store, unitId)).toEqual({ ok: true })
    await removeOrganisation(store, organisationId)
    expect(await restoreOrganisation(store, organisationId)).toEqual({ ok: true })
    expect(await restoreOrganisation(store, organisationId)).toEqual({ ok: true })
    expect(await restoreOrganisation(store, 'none')).toEqual(missing)
  })

  it('keeps from being erased what was brought back', async () => {
    const { store, organisationId, unitId, first, shared } = await twoRounds()
    const living: Thing[] = [
      { kind: 'organisation', id: organisationId },
      { kind: 'unit', id: unitId },
      { kind: 'round', id: first.roundId },
      { kind: 'evidence', id: shared },
    ]
    for (const thing of living) expect(await eraseForGood(store, thing)).toEqual(missing)
    expect(await evidenceOf(store, organisationId)).toHaveLength(3)
  })
})

describe('deleting a unit', () => {
  it('takes its rounds along and brings them back', async () => {
    const { store, organisationId, unitId } = await twoRounds()
    await removeUnit(store, unitId)
    expect(await listUnits(store, organisationId)).toEqual([])
    expect(await namesOf(store)).toEqual(['Second'])
    expect(await evidenceOf(store, organisationId)).toEqual(['of both', 'of the second'])
    expect(await deletedOf(store)).toEqual([{ kind: 'unit', id: unitId }])
    await restoreUnit(store, unitId)
    expect(await namesOf(store)).toEqual(['First', 'Second'])
    expect(await evidenceOf(store, organisationId)).toHaveLength(3)
  })

  it('comes back with the round of it that is brought back', async () => {
    const { store, organisationId, unitId, first } = await twoRounds()
    await removeRound(store, first.roundId)
    await removeUnit(store, unitId)
    await restoreRound(store, first.roundId)
    expect(await listUnits(store, organisationId)).toMatchObject([{ name: 'Housing' }])
  })

  it('cannot be renamed when it was deleted in another tab', async () => {
    const { store, unitId } = await twoRounds()
    expect(await saveUnit(store, unitId, { name: 'Homes' })).toEqual({ ok: true })
    await removeUnit(store, unitId)
    expect(await saveUnit(store, unitId, { name: 'Houses' })).toMatchObject({ kind: 'missing' })
  })
})

describe('the list of what was deleted', () => {
  it('has the newest first, and nothing that comes back with another thing', async () => {
    const { store, organisationId, first, shared } = await twoRounds()
    await removeEvidence(store, shared)
    await removeRound(store, first.roundId)
    expect(await deletedOf(store)).toEqual([
      { kind: 'round', id: first.roundId },
      { kind: 'evidence', id: shared },
    ])
    await removeOrganisation(store, organisationId)
    expect(await deletedOf(store)).toEqual([{ kind: 'organisation', id: organisationId }])
  })
})
