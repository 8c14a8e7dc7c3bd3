import { describe, expect, it } from 'vitest'
import type { Thing } from '#src/domain/record/belongings.ts'
import { listDeleted } from '#src/storage/deleted.ts'
import { listEvidence } from '#src/storage/evidence-records.ts'
import {
  addEvidence,
  linkEvidence,
  removeEvidence,
  restoreEvidence,
} from '#src/storage/evidence.ts'
import type { Store } from '#src/storage/handle.ts'
import { removeOrganisation } from '#src/storage/organisations.ts'
import { readRound } from '#src/storage/round-records.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { createRound, removeRound, restoreRound } from '#src/storage/rounds.ts'
import { listUnits, removeUnit, restoreUnit, saveUnit } from '#src/storage/units.ts'
import { anItem, ORGANISATION } from '#tests/support/records.ts'
import { aSetUp, openTestStore } from './test-store.ts'

/** Two rounds of one organisation, the first of a unit; one item for each and one for both. */
async function twoRounds() {
  const store = await openTestStore()
  const unit = { name: 'Housing', kind: 'unit' } as const
  const first = await createRound(store, { ...aSetUp({ name: 'First' }), unit })
  const { organisationId } = first
  const { headcount: _headcount, ...details } = ORGANISATION
  const second = await createRound(store, {
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

  it('keeps evidence that a deleted round uses too, because that round can come back', async () => {
    const { store, organisationId, first, second } = await twoRounds()
    await removeRound(store, first.roundId)
    await removeRound(store, second.roundId)
    expect(await evidenceOf(store, organisationId)).toEqual(['of both'])
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
