import { describe, expect, it } from 'vitest'
import {
  getOrganisation,
  listOrganisations,
  removeOrganisation,
  restoreOrganisation,
  saveOrganisation,
} from '#src/storage/organisations.ts'
import { BLANK_ANSWER } from '#src/domain/round/question-answer.ts'
import { addPaperResponse, withdrawResponse } from '#src/storage/gathering.ts'
import { pauseErasure } from '#src/storage/retention.ts'
import { eraseForGood } from '#src/storage/erasing.ts'
import { readRound } from '#src/storage/round-records.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { getRound } from '#src/storage/round-list.ts'
import {
  createRound,
  removeRound,
  renameRound,
  restoreRound,
  saveRoundDetails,
} from '#src/storage/rounds.ts'
import { closeRound, handIn } from '#src/storage/round-life.ts'
import { saveDraftAnswer } from '#src/storage/draft-answers.ts'
import { sweepStore } from '#src/storage/sweep.ts'
import { getUnit, listUnits } from '#src/storage/unit-records.ts'
import { saveUnit } from '#src/storage/units.ts'
import { aClosureContent, NOW, ORGANISATION } from '#tests/support/records.ts'
import {
  aDevice,
  aSetUp,
  aStoredRound,
  createdRound,
  openTestStore,
  putRaw,
  rawRows,
} from './test-store.ts'

describe('setting up a round', () => {
  it('makes the organisation, the unit and the round', async () => {
    const store = await openTestStore()
    const unit = { name: 'Housing', kind: 'unit' } as const
    const created = await createdRound(store, { ...aSetUp(), unit })
    expect(await readRound(store, created.roundId)).toMatchObject({
      round: { name: 'Autumn 2026', status: 'draft', unitId: created.unitId, createdAt: NOW },
      organisation: { id: created.organisationId, ...ORGANISATION },
      unit: { ...unit, organisationId: created.organisationId },
      drafts: [],
      closures: [],
    })
  })

  it('makes none of them when one cannot be stored', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    await expect(createRound(store, aSetUp({ date: '2026-02-30' }))).rejects.toThrow(
      'Not a valid round: date',
    )
    expect(await rawRows(device, 'organisation')).toEqual([])
  })

  it('brings an organisation up to date that is there already', async () => {
    const store = await openTestStore()
    const first = await createdRound(store, aSetUp())
    await saveOrganisation(store, first.organisationId, { headcount: 900 })
    const { headcount: _headcount, ...details } = ORGANISATION
    const organisation = { ...details, id: first.organisationId, nation: 'wales' } as const
    const second = await createdRound(store, { ...aSetUp(), organisation })
    expect(second.organisationId).toBe(first.organisationId)
    expect(await listOrganisations(store)).toMatchObject([{ nation: 'wales', headcount: 900 }])
    expect(await listRounds(store)).toHaveLength(2)
  })
})

describe('setting up a round of an organisation that went in another tab', () => {
  const again = (id: string) => ({ ...aSetUp(), organisation: { ...aSetUp().organisation, id } })
  const missing = { ok: false, kind: 'missing' }

  it('is refused, and brings nothing of it back', async () => {
    const store = await openTestStore()
    const { organisationId } = await aStoredRound(store)
    await removeOrganisation(store, organisationId)
    expect(await createRound(store, again(organisationId))).toEqual(missing)
    expect([await listOrganisations(store), await listRounds(store)]).toEqual([[], []])
    await eraseForGood(store, { kind: 'organisation', id: organisationId })
    expect(await createRound(store, again(organisationId))).toEqual(missing)
    expect([await listOrganisations(store), await listRounds(store)]).toEqual([[], []])
  })

  it('names one again whose row was damaged', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    const { organisationId } = await aStoredRound(store)
    await putRaw(device, 'organisation', { id: organisationId, name: 7 })
    expect(await createRound(store, again(organisationId))).toMatchObject({ ok: true })
    expect(await listOrganisations(store)).toMatchObject([{ name: ORGANISATION.name }])
  })
})

describe('setting up the next round of what is there already', () => {
  const unit = { name: 'Housing', kind: 'unit' } as const

  async function twoRounds(change: Partial<typeof ORGANISATION> | { nation: 'wales' }) {
    const store = await openTestStore()
    const first = await createdRound(store, { ...aSetUp(), unit })
    const { organisationId: id, unitId } = first
    const before = [await getOrganisation(store, id), await getUnit(store, unitId ?? '')]
    const { headcount: _headcount, ...details } = ORGANISATION
    await createdRound(store, {
      ...aSetUp(),
      organisation: { ...details, ...change, id },
      unit: { ...unit, id: unitId ?? '' },
    })
    return { before, after: [await getOrganisation(store, id), await getUnit(store, unitId ?? '')] }
  }

  it('writes nothing where nothing differs', async () => {
    const { before, after } = await twoRounds({})
    expect(after).toEqual(before)
  })

  it('counts only the field that differs', async () => {
    const { before, after } = await twoRounds({ nation: 'wales' })
    expect(after[0]?.counters).toEqual({ ...before[0]?.counters, nation: 2 })
    expect(after[1]).toEqual(before[1])
  })
})

describe('the list of rounds', () => {
  it('has the newest first, and of one day the one made last', async () => {
    const store = await openTestStore()
    let minute = 0
    const later = await openTestStore(aDevice(), { clock: () => `2026-01-01T00:0${minute++}:00Z` })
    await aStoredRound(later, { name: 'second', date: '2026-03-01' })
    await aStoredRound(later, { name: 'first', date: '2025-03-01' })
    await aStoredRound(later, { name: 'third', date: '2026-03-01' })
    expect((await listRounds(later)).map(({ name }) => name)).toEqual(['third', 'second', 'first'])
    expect(await listRounds(store)).toEqual([])
  })

  it('loses a removed round and has it back whole', async () => {
    const store = await openTestStore()
    const { roundId } = await aStoredRound(store)
    const answer = { choice: 4, howSure: null, note: 'kept' } as const
    await saveDraftAnswer(store, roundId, 'staff', answer)
    await removeRound(store, roundId)
    expect([await listRounds(store), await getRound(store, roundId)]).toEqual([[], undefined])
    expect(await readRound(store, roundId)).toBeUndefined()
    expect(await saveDraftAnswer(store, roundId, 'staff', answer)).toMatchObject({
      kind: 'missing',
    })
    await restoreRound(store, roundId)
    expect(await readRound(store, roundId)).toMatchObject({ drafts: [{ answer }] })
  })

  it('loses the rounds of a removed organisation and has them back', async () => {
    const store = await openTestStore()
    const { organisationId, roundId } = await aStoredRound(store)
    await removeOrganisation(store, organisationId)
    expect([await listRounds(store), await listOrganisations(store)]).toEqual([[], []])
    expect(await readRound(store, roundId)).toBeUndefined()
    await restoreOrganisation(store, organisationId)
    expect(await listRounds(store)).toHaveLength(1)
  })
})

describe('an organisation that cannot be read', () => {
  async function aDamagedOrganisation() {
    const device = aDevice()
    const store = await openTestStore(device)
    const ids = await aStoredRound(store)
    await putRaw(device, 'organisation', { id: ids.organisationId, name: 7 })
    return { device, store, ...ids }
  }

  const NAMELESS = { name: '', sector: 'council', nation: 'england', headcount: null }

  it('has its rounds all the same, before and after it is put aside', async () => {
    const { store, organisationId: id, roundId } = await aDamagedOrganisation()
    const expectRounds = async () => {
      expect(await listRounds(store)).toMatchObject([{ id: roundId }])
      expect(await listOrganisations(store)).toMatchObject([{ id, ...NAMELESS }])
      expect(await getOrganisation(store, id)).toMatchObject({ id, ...NAMELESS })
      expect(await readRound(store, roundId)).toMatchObject({ organisation: { id, ...NAMELESS } })
    }
    await expectRounds()
    expect(await sweepStore(store)).toBe(1)
    await expectRounds()
  })

  it('can be named again, removed and brought back', async () => {
    const { store, organisationId, roundId } = await aDamagedOrganisation()
    await sweepStore(store)
    await removeOrganisation(store, organisationId)
    await removeOrganisation(store, organisationId)
    expect([await listRounds(store), await listOrganisations(store)]).toEqual([[], []])
    await restoreOrganisation(store, organisationId)
    await saveOrganisation(store, organisationId, { name: 'Southwick' })
    expect(await readRound(store, roundId)).toMatchObject({ organisation: { name: 'Southwick' } })
  })

  it('is not made up where no round names it', async () => {
    const { store, organisationId, roundId } = await aDamagedOrganisation()
    await removeRound(store, roundId)
    expect(await getOrganisation(store, organisationId)).toBeUndefined()
    expect(await listOrganisations(store)).toEqual([])
  })
})

describe('changing a round', () => {
  it('changes the details of an open one, and only the name of a closed one', async () => {
    const store = await openTestStore()
    const { roundId } = await aStoredRound(store)
    const details = { stageNamesShown: true, expected: 12, date: '2026-12-01' }
    expect(await saveRoundDetails(store, roundId, details)).toEqual({ ok: true })
    expect(await getRound(store, roundId)).toMatchObject(details)

    await saveDraftAnswer(store, roundId, 'staff', { choice: 3, howSure: null, note: '' })
    await handIn(store, roundId, ['staff'])
    await closeRound(store, roundId, aClosureContent({ staff: 3 }))
    const locked = { ok: false, kind: 'locked' }
    expect(await saveRoundDetails(store, roundId, { date: '2020-01-01' })).toEqual(locked)
    await renameRound(store, roundId, 'Winter')
    expect(await getRound(store, roundId)).toMatchObject({ ...details, name: 'Winter' })
    expect(await saveRoundDetails(store, 'none', {})).toEqual({ ok: false, kind: 'missing' })
  })

  it('keeps single answers longer only until somebody has handed in, and shorter at any time', async () => {
    const store = await openTestStore()
    const { roundId } = await aStoredRound(store, { mode: 'eachFirst' })
    const keepFor = (days: number) =>
      saveRoundDetails(store, roundId, { retention: { days, pausedAt: null } })
    const days = async () => (await getRound(store, roundId))?.retention.days
    expect(await keepFor(30)).toEqual({ ok: true })
    const answers = { staff: { ...BLANK_ANSWER, choice: 3 as const } }
    const handed = await addPaperResponse(store, roundId, ['staff'], answers)
    expect(await keepFor(7)).toEqual({ ok: true })
    const refused = { ok: false, kind: 'keepsLonger' }
    expect(await keepFor(30)).toEqual(refused)
    // Who took it back was told the same, and may hand in again.
    if (!handed.ok) throw new Error(handed.kind)
    expect(await withdrawResponse(store, roundId, handed.code)).toEqual({ ok: true })
    expect(await keepFor(30)).toEqual(refused)
    expect(await keepFor(7)).toEqual({ ok: true })
    expect(await days()).toBe(7)
    expect(await keepFor(0)).toEqual({ ok: true })
    expect(await days()).toBe(0)
  })

  it('takes away no pause for a request, which another tab may have begun', async () => {
    const store = await openTestStore()
    const { roundId } = await aStoredRound(store, { mode: 'eachFirst' })
    await pauseErasure(store, roundId)
    await saveRoundDetails(store, roundId, { retention: { days: 7, pausedAt: null } })
    const { retention } = (await getRound(store, roundId)) ?? {}
    expect(retention?.days).toBe(7)
    expect(retention?.pausedAt).not.toBeNull()
  })

  it('changes organisations and units field by field', async () => {
    const store = await openTestStore()
    const unit = { name: 'Housing', kind: 'unit' } as const
    const { organisationId, unitId } = await createdRound(store, { ...aSetUp(), unit })
    await saveOrganisation(store, organisationId, { communitiesPhrase: 'global majority' })
    await saveUnit(store, unitId ?? '', { name: 'Homes' })
    expect(await getOrganisation(store, organisationId)).toMatchObject({
      ...ORGANISATION,
      communitiesPhrase: 'global majority',
    })
    expect(await getUnit(store, unitId ?? '')).toMatchObject({ name: 'Homes', kind: 'unit' })
    expect(await listUnits(store, organisationId)).toHaveLength(1)
  })
})
