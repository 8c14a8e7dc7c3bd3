import { describe, expect, it } from 'vitest'
import { evidenceOfRound } from '#src/domain/round/round-evidence.ts'
import { listEvidence, readRoundEvidence } from '#src/storage/evidence-records.ts'
import {
  addEvidence,
  isEvidenceLinkedElsewhere,
  linkEvidence,
  removeEvidence,
  restoreEvidence,
  saveEvidence,
  saveEvidenceCheck,
  unlinkEvidence,
} from '#src/storage/evidence.ts'
import { addAction } from '#src/storage/actions.ts'
import { saveDutyState } from '#src/storage/duties.ts'
import { saveDraftAnswer } from '#src/storage/draft-answers.ts'
import { closeRound, handIn } from '#src/storage/round-life.ts'
import { getRound } from '#src/storage/round-list.ts'
import { removeRound } from '#src/storage/rounds.ts'
import type { Store } from '#src/storage/store.ts'
import { aClosureContent, anItem, QUESTIONS } from '#tests/support/records.ts'
import { aStoredRound, openTestStore } from './test-store.ts'

async function stateOf(store: Store, roundId: string, question = 'listening') {
  const round = await getRound(store, roundId)
  if (round === undefined) throw new Error('no round')
  return evidenceOfRound(round, QUESTIONS, await readRoundEvidence(store, roundId))[question]
}

async function aRoundWithEvidence() {
  const store = await openTestStore()
  const { roundId, organisationId } = await aStoredRound(store)
  const added = await addEvidence(store, roundId, 'listening.1', anItem())
  if (!added.ok) throw new Error('not added')
  return { store, roundId, organisationId, evidenceId: added.evidenceId }
}

describe('evidence', () => {
  it('belongs to the organisation and counts for the question that it was added to', async () => {
    const { store, roundId, organisationId, evidenceId } = await aRoundWithEvidence()
    expect(await stateOf(store, roundId)).toMatchObject({ state: 'result' })
    expect(await stateOf(store, roundId, 'staff')).toMatchObject({ state: 'notChecked' })
    expect(await listEvidence(store, organisationId)).toMatchObject([{ id: evidenceId }])
  })

  it('can be changed, removed and brought back to where it was', async () => {
    const { store, roundId, evidenceId } = await aRoundWithEvidence()
    await saveEvidence(store, evidenceId, anItem({ kind: 'trend' }))
    expect(await stateOf(store, roundId)).toMatchObject({ state: 'trend' })
    await removeEvidence(store, evidenceId)
    expect(await stateOf(store, roundId)).toMatchObject({ state: 'notChecked', items: [] })
    await restoreEvidence(store, evidenceId)
    expect(await stateOf(store, roundId)).toMatchObject({ state: 'trend' })
  })

  it('cannot be changed when it was deleted in another tab', async () => {
    const { store, roundId, evidenceId } = await aRoundWithEvidence()
    expect(await saveEvidence(store, evidenceId, anItem({ kind: 'trend' }))).toEqual({ ok: true })
    await removeEvidence(store, evidenceId)
    const missing = { ok: false, kind: 'missing' }
    expect(await saveEvidence(store, evidenceId, anItem())).toEqual(missing)
    expect(await saveEvidence(store, 'none', anItem())).toEqual(missing)
    expect(await restoreEvidence(store, evidenceId)).toEqual({ ok: true })
    expect(await restoreEvidence(store, 'none')).toEqual(missing)
    expect(await stateOf(store, roundId)).toMatchObject({ state: 'trend' })
  })

  it('can be linked to more questions, once each, and unlinked and linked again', async () => {
    const { store, roundId, evidenceId } = await aRoundWithEvidence()
    await linkEvidence(store, roundId, 'staff.1', evidenceId)
    await linkEvidence(store, roundId, 'staff.1', evidenceId)
    const linked = await stateOf(store, roundId, 'staff')
    expect(linked?.items).toHaveLength(1)
    await unlinkEvidence(store, roundId, linked?.items[0]?.linkId ?? '')
    expect((await stateOf(store, roundId, 'staff'))?.items).toEqual([])
    expect((await stateOf(store, roundId))?.items).toHaveLength(1)
    await linkEvidence(store, roundId, 'staff.1', evidenceId)
    expect((await stateOf(store, roundId, 'staff'))?.items).toHaveLength(1)
  })

  it('is linked elsewhere by another question or round, also by a removed one', async () => {
    const { store, roundId, evidenceId } = await aRoundWithEvidence()
    const linkId = (await stateOf(store, roundId))?.items[0]?.linkId ?? ''
    expect(await isEvidenceLinkedElsewhere(store, evidenceId, linkId)).toBe(false)
    const other = await aStoredRound(store)
    await linkEvidence(store, other.roundId, 'listening.1', evidenceId)
    await removeRound(store, other.roundId)
    expect(await isEvidenceLinkedElsewhere(store, evidenceId, linkId)).toBe(true)
  })

  it('is used elsewhere by a duty or an action, and stays when its round goes', async () => {
    const { store, roundId, organisationId, evidenceId } = await aRoundWithEvidence()
    const linkId = (await stateOf(store, roundId))?.items[0]?.linkId ?? ''
    const item = { organisationId, nation: 'england', dutyItem: 'england-proof' } as const
    await saveDutyState(store, item, { evidenceIds: [evidenceId] })
    expect(await isEvidenceLinkedElsewhere(store, evidenceId, linkId)).toBe(true)
    await saveDutyState(store, item, { evidenceIds: [] })
    expect(await isEvidenceLinkedElsewhere(store, evidenceId, linkId)).toBe(false)
    await addAction(store, organisationId, { what: 'Publish it', evidenceIds: [evidenceId] })
    expect(await isEvidenceLinkedElsewhere(store, evidenceId, linkId)).toBe(true)
    await removeRound(store, roundId)
    expect(await listEvidence(store, organisationId)).toMatchObject([{ id: evidenceId }])
  })

  it('tells looked and found none from not yet checked', async () => {
    const { store, roundId } = await aRoundWithEvidence()
    expect(await saveEvidenceCheck(store, roundId, 'money', true)).toEqual({ ok: true })
    expect(await stateOf(store, roundId, 'money')).toMatchObject({ state: 'none' })
    await saveEvidenceCheck(store, roundId, 'money', false)
    expect(await stateOf(store, roundId, 'money')).toMatchObject({ state: 'notChecked' })
  })

  it('of a closed round is frozen, while the item itself can still be put right', async () => {
    const { store, roundId, evidenceId } = await aRoundWithEvidence()
    await saveDraftAnswer(store, roundId, 'staff', { choice: 3, howSure: null, note: '' })
    await handIn(store, roundId, ['staff'])
    expect((await saveEvidenceCheck(store, roundId, 'staff', true)).ok).toBe(true)
    await closeRound(store, roundId, aClosureContent({ staff: 3 }))
    const locked = { ok: false, kind: 'locked' }
    expect(await addEvidence(store, roundId, 'staff.1', anItem())).toEqual(locked)
    expect(await linkEvidence(store, roundId, 'staff.1', evidenceId)).toEqual(locked)
    expect(await saveEvidenceCheck(store, roundId, 'staff', false)).toEqual(locked)
    await saveEvidence(store, evidenceId, anItem({ where: 'The archive' }))
  })

  it('of a round that is not there is empty, and cannot be added', async () => {
    const store = await openTestStore()
    expect(await readRoundEvidence(store, 'none')).toEqual({ evidence: [], links: [], checks: [] })
    expect(await addEvidence(store, 'none', 'staff.1', anItem())).toMatchObject({ kind: 'missing' })
  })
})
