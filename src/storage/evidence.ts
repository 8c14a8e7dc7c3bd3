import type { EvidenceItem } from '#src/domain/record/evidence.ts'
import { idOf } from '#src/domain/record/ids.ts'
import type { Kind } from '#src/domain/record/kinds.ts'
import { mayLinkEvidence, type Locked } from '#src/domain/round/life.ts'
import { change, type Change } from './change.ts'
import type { Store } from './handle.ts'
import type { Missing, Saved } from './refusals.ts'
import { isThere } from './removal.ts'
import { readOne, readWhere } from './rows.ts'
import { readPointedTo } from './shelf.ts'

/** The item and its link to the question, both or neither. */
export function addEvidence(
  store: Store,
  roundId: string,
  questionMeaning: string,
  item: EvidenceItem,
): Promise<{ readonly ok: true; readonly evidenceId: string } | Locked | Missing> {
  return inOpenRound(store, roundId, ['evidence', 'evidenceLink'], async (on, organisationId) => {
    const evidenceId = on.newId()
    await on.put('evidence', evidenceId, { organisationId, item, questionMeanings: [] })
    await putLink(on, evidenceId, roundId, questionMeaning)
    return { ok: true, evidenceId }
  })
}

/** Rounds that are closed keep the item as it was. */
export function saveEvidence(
  store: Store,
  id: string,
  item: EvidenceItem,
): Promise<Saved | Missing> {
  return change(store, ['evidence'], async (on) => {
    if ((await on.find('evidence', id)) === undefined) return { ok: false, kind: 'missing' }
    await on.patch('evidence', id, { item })
    return { ok: true }
  })
}

/** Its links stay, so that it comes back to where it was. */
export function removeEvidence(store: Store, id: string): Promise<void> {
  return change(store, ['evidence'], (on) => on.remove('evidence', id))
}

export function restoreEvidence(store: Store, id: string): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, ['evidence'], async (on) => {
    if (await on.findRemoved('evidence', id)) await on.restore('evidence', id)
    return isThere(on, { kind: 'evidence', id })
  })
}

export function linkEvidence(
  store: Store,
  roundId: string,
  questionMeaning: string,
  evidenceId: string,
): Promise<Saved | Locked | Missing> {
  return inOpenRound(store, roundId, ['evidenceLink'], async (on) => {
    await putLink(on, evidenceId, roundId, questionMeaning)
    return { ok: true }
  })
}

export function unlinkEvidence(
  store: Store,
  roundId: string,
  linkId: string,
): Promise<Saved | Locked | Missing> {
  return inOpenRound(store, roundId, ['evidenceLink'], async (on) => {
    await on.remove('evidenceLink', linkId)
    return { ok: true }
  })
}

/**
 * Links of rounds that were removed count too: the rounds can be brought back. What has questions of
 * its own is on the organisation's list, whatever the rounds do; and what an action or a duty points
 * to would be missing there.
 */
export async function isEvidenceLinkedElsewhere(
  store: Store,
  evidenceId: string,
  linkId: string,
): Promise<boolean> {
  const evidence = await readOne(store, 'evidence', evidenceId)
  if (evidence !== undefined) {
    if (evidence.questionMeanings.length > 0) return true
    if ((await readPointedTo(store, evidence.organisationId)).has(evidenceId)) return true
  }
  const links = await readWhere(store, 'evidenceLink', 'evidenceId', evidenceId)
  return links.some(({ id }) => id !== linkId)
}

/** Whether somebody looked for evidence and found none; not yet checked is not nothing. */
export function saveEvidenceCheck(
  store: Store,
  roundId: string,
  questionId: string,
  lookedFoundNone: boolean,
): Promise<Saved | Locked | Missing> {
  return inOpenRound(store, roundId, ['evidenceCheck'], async (on) => {
    const fields = { roundId, questionId, lookedFoundNone }
    await on.put('evidenceCheck', idOf(roundId, questionId), fields)
    return { ok: true }
  })
}

async function putLink(on: Change, evidenceId: string, roundId: string, questionMeaning: string) {
  const id = idOf(evidenceId, roundId, questionMeaning)
  await on.put('evidenceLink', id, { evidenceId, roundId, questionMeaning })
}

function inOpenRound<T>(
  store: Store,
  roundId: string,
  kinds: readonly Kind[],
  work: (on: Change, organisationId: string) => Promise<T>,
): Promise<T | Locked | Missing> {
  return change<T | Locked | Missing>(store, ['round', ...kinds], async (on) => {
    const round = await on.find('round', roundId)
    if (round === undefined) return { ok: false, kind: 'missing' }
    const may = mayLinkEvidence(round)
    return may.ok ? work(on, round.organisationId) : may
  })
}
