import { describe, expect, it } from 'vitest'
import type { Thing } from '#src/domain/record/belongings.ts'
import { KIND_NAMES, KINDS, type Kind } from '#src/domain/record/kinds.ts'
import { isErased, type Tombstone } from '#src/domain/record/tombstone.ts'
import { change } from '#src/storage/change.ts'
import { extentOfDeleting, extentOfErasing, listDeleted } from '#src/storage/deleted.ts'
import { eraseForGood } from '#src/storage/erasing.ts'
import { removeEvidence } from '#src/storage/evidence.ts'
import { readEverything } from '#src/storage/everything.ts'
import { listFormDrafts, saveFormDraft } from '#src/storage/form-drafts.ts'
import type { Store } from '#src/storage/handle.ts'
import {
  getOrganisation,
  listOrganisations,
  removeOrganisation,
  restoreOrganisation,
  saveOrganisation,
} from '#src/storage/organisations.ts'
import { readRound } from '#src/storage/round-records.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { removeRound, restoreRound } from '#src/storage/rounds.ts'
import { sweepStore } from '#src/storage/sweep.ts'
import { listUnits } from '#src/storage/unit-records.ts'
import { removeUnit } from '#src/storage/units.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'
import {
  EVIDENCE_ID,
  ORGANISATION,
  ORGANISATION_ID,
  ROUND_ID,
  UNIT_ID,
} from '#tests/support/records.ts'
import { aDevice, openTestStore, putRaw, rawRows } from './test-store.ts'

/** A device that holds one record of every kind, all of one round of one unit. */
async function aFullDevice() {
  const device = aDevice()
  const store = await openTestStore(device)
  for (const kind of KIND_NAMES) {
    for (const record of oneOfEach()[kind]) await putRaw(device, kind, { ...record, ...ONLY[kind] })
  }
  return { device, store }
}

// The evidence is on no list but the round's, and nothing else points to it.
const ONLY: { readonly [K in Kind]?: object } = {
  evidence: { questionMeanings: [] },
  action: { evidenceIds: [] },
  dutyState: { evidenceIds: [] },
}

const REMOVE = {
  organisation: removeOrganisation,
  unit: removeUnit,
  round: removeRound,
  evidence: removeEvidence,
} as const

/** Only what was deleted can be erased. */
async function deleteAndErase(store: Store, thing: Thing) {
  await REMOVE[thing.kind](store, thing.id)
  expect(await eraseForGood(store, thing)).toEqual({ ok: true })
}

/** By kind, what is left: content, a tombstone, or nothing. */
async function whatIsLeft(store: Store) {
  const everything = await readEverything(store)
  const kindsWhere = (test: (record: Tombstone) => boolean) =>
    KIND_NAMES.filter((kind) => (everything[kind] as readonly Tombstone[]).some(test))
  return {
    erased: kindsWhere(isErased),
    kept: kindsWhere((record) => !isErased(record)),
  }
}

const NOT_OF_A_ROUND = [
  'organisation',
  'unit',
  'action',
  'outcome',
  'outcomeReading',
  'prioritySifting',
  'evidenceBase',
  'dataReadiness',
  'partnershipPrinciples',
  'dutyState',
  'peerSummary',
  'backupLog',
  'importLog',
  'sharingLog',
  'quarantine',
  'setting',
] as const

const OF_THE_DEVICE = ['peerSummary', 'backupLog', 'importLog', 'quarantine', 'setting'] as const

describe('erasing for good', () => {
  it('leaves an id of a round and of all that belongs to it, and nothing else', async () => {
    const { store } = await aFullDevice()
    await deleteAndErase(store, { kind: 'round', id: ROUND_ID })
    const { erased, kept } = await whatIsLeft(store)
    expect(kept).toEqual(NOT_OF_A_ROUND)
    expect(erased).toEqual(KIND_NAMES.filter((kind) => !NOT_OF_A_ROUND.includes(kind as never)))
    await restoreRound(store, ROUND_ID)
    expect([await listRounds(store), await listDeleted(store)]).toEqual([[], []])
  })

  it('leaves an id of an organisation and of all that belongs to it, and nothing else', async () => {
    const { store } = await aFullDevice()
    await deleteAndErase(store, { kind: 'organisation', id: ORGANISATION_ID })
    const { erased, kept } = await whatIsLeft(store)
    expect(kept).toEqual(OF_THE_DEVICE)
    expect(erased).toEqual(KIND_NAMES.filter((kind) => !OF_THE_DEVICE.includes(kind as never)))
  })

  it('takes the rounds of a unit, and what names the unit', async () => {
    const { store } = await aFullDevice()
    await deleteAndErase(store, { kind: 'unit', id: UNIT_ID })
    const { erased } = await whatIsLeft(store)
    expect(erased).toEqual(expect.arrayContaining(['unit', 'round', 'partnershipPrinciples']))
    expect(await listUnits(store, ORGANISATION_ID)).toEqual([])
  })

  it('takes one piece of evidence and its links, and leaves its round', async () => {
    const { store } = await aFullDevice()
    await deleteAndErase(store, { kind: 'evidence', id: EVIDENCE_ID })
    expect((await whatIsLeft(store)).erased).toEqual(['evidence', 'evidenceLink'])
    expect(await readRound(store, ROUND_ID)).toMatchObject({ evidence: [], links: [] })
  })

  it('leaves none of the words anywhere in the database', async () => {
    const { device, store } = await aFullDevice()
    const words = 'Words that must go'
    await change(store, ['round', 'draftAnswer', 'importLog'], async (on) => {
      const answer = { choice: 3, howSure: null, note: words } as const
      await on.put('draftAnswer', 'loose', { roundId: ROUND_ID, questionId: 'staff', answer })
      const before = [{ kind: 'draftAnswer', id: 'loose', record: { roundId: ROUND_ID, words } }]
      await on.patch('importLog', 'import-1', { before })
    })
    await putRaw(device, 'draftAnswer', { id: 'broken', roundId: ROUND_ID, note: words })
    await sweepStore(store)
    await putRaw(device, 'closure', { id: 'unswept', roundId: ROUND_ID, note: words })
    await saveFormDraft(store, { id: 'form', scope: ROUND_ID, values: { words } })
    await deleteAndErase(store, { kind: 'round', id: ROUND_ID })
    expect(await listFormDrafts(store, ROUND_ID)).toEqual([])
    for (const kind of KIND_NAMES) {
      expect(JSON.stringify(await rawRows(device, kind))).not.toContain(words)
    }
  })

  it('takes what was typed to change a piece of evidence, and no more', async () => {
    const { store } = await aFullDevice()
    const scope = 'another-round'
    const draft = (id: string) => saveFormDraft(store, { id, scope, values: { what: 'Half' } })
    await draft(EVIDENCE_ID)
    await draft(`${scope} ${EVIDENCE_ID}`)
    await draft(`${scope} staff`)
    await deleteAndErase(store, { kind: 'evidence', id: EVIDENCE_ID })
    expect(await listFormDrafts(store, scope)).toMatchObject([{ id: `${scope} staff` }])
  })

  it('takes what was typed to change the evidence of a round', async () => {
    const { store } = await aFullDevice()
    const draft = { id: `another-round ${EVIDENCE_ID}`, scope: 'another-round', values: {} }
    await saveFormDraft(store, draft)
    await deleteAndErase(store, { kind: 'round', id: ROUND_ID })
    expect(await listFormDrafts(store, 'another-round')).toEqual([])
  })

  it('is done whole or not at all', async () => {
    const { store } = await aFullDevice()
    await removeRound(store, ROUND_ID)
    const tooMuch = change(store, KIND_NAMES, async () => {
      await eraseForGood(store, { kind: 'round', id: ROUND_ID })
      throw new Error('cut')
    })
    await expect(tooMuch).rejects.toThrow('cut')
    expect((await whatIsLeft(store)).erased).toEqual([])
  })

  it('is kept by a sweep, which puts aside only what is damaged', async () => {
    const { store } = await aFullDevice()
    await deleteAndErase(store, { kind: 'organisation', id: ORGANISATION_ID })
    expect(await sweepStore(store)).toBe(0)
  })

  it('is not undone by another tab that renames it, nor stood in for', async () => {
    const { device, store } = await aFullDevice()
    await deleteAndErase(store, { kind: 'organisation', id: ORGANISATION_ID })
    const orphan = { ...oneOfEach().round[0], id: 'orphan' }
    await putRaw(device, 'round', orphan)
    expect(await saveOrganisation(store, ORGANISATION_ID, { name: 'x' })).toMatchObject({
      kind: 'missing',
    })
    await removeOrganisation(store, ORGANISATION_ID)
    await restoreOrganisation(store, ORGANISATION_ID)
    expect(await getOrganisation(store, ORGANISATION_ID)).toBeUndefined()
    expect([await listOrganisations(store), await listRounds(store)]).toEqual([[], []])
  })

  it('lets a new life begin under the same id, above every tombstone', async () => {
    const { store } = await aFullDevice()
    await deleteAndErase(store, { kind: 'organisation', id: ORGANISATION_ID })
    const [tombstone] = (await readEverything(store)).organisation
    await change(store, ['organisation'], (on) =>
      on.put('organisation', ORGANISATION_ID, ORGANISATION),
    )
    const again = await getOrganisation(store, ORGANISATION_ID)
    expect(again?.counters['life']).toBeGreaterThan(tombstone?.counters['life'] ?? Infinity)
  })
})

describe('the indexes of the tables', () => {
  it('tell of every kind with a round or an organisation what belongs to it', async () => {
    const { store } = await aFullDevice()
    const owners = ['roundId', 'organisationId', 'evidenceId', 'outcomeId', 'unitId']
    const missing: string[] = []
    await change(store, KIND_NAMES, async (on) => {
      for (const kind of KIND_NAMES) {
        const record = oneOfEach()[kind][0] as unknown as Record<string, unknown>
        for (const owner of owners) {
          if (!Object.hasOwn(KINDS[kind].shape, owner)) continue
          const keys = await on.keys(kind, owner, String(record[owner]))
          if (keys.length === 0) missing.push(`${kind}.${owner}`)
        }
      }
    })
    // Found by way of their round or organisation.
    expect(missing).toEqual([
      'round.unitId',
      'invitation.organisationId',
      'action.outcomeId',
      'prioritySifting.roundId',
      'prioritySifting.outcomeId',
    ])
  })
})

describe('how much goes', () => {
  const extent = (kind: 'organisation' | 'unit' | 'round', id: string) => ({
    kind,
    id,
    organisationId: ORGANISATION_ID,
  })

  it('is counted in rounds, answers and pieces of evidence', async () => {
    const { store } = await aFullDevice()
    const all = { rounds: 1, answers: 1, evidence: 1 }
    for (const [kind, id] of [
      ['organisation', ORGANISATION_ID],
      ['unit', UNIT_ID],
      ['round', ROUND_ID],
    ] as const) {
      expect(await extentOfDeleting(store, extent(kind, id))).toEqual(all)
    }
  })

  it('has what was deleted before when it is erased, and not when it is deleted', async () => {
    const { store } = await aFullDevice()
    await removeRound(store, ROUND_ID)
    const organisation = extent('organisation', ORGANISATION_ID)
    expect(await extentOfDeleting(store, organisation)).toMatchObject({ rounds: 0, evidence: 0 })
    expect(await extentOfErasing(store, organisation)).toMatchObject({ rounds: 1, evidence: 1 })
  })
})
