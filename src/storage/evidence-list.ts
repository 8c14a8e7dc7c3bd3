import type { EvidenceItem } from '#src/domain/record/evidence.ts'
import { idOf } from '#src/domain/record/ids.ts'
import type { Carried } from '#src/domain/round/evidence-carry.ts'
import type { EvidenceShelf } from '#src/domain/round/evidence-list.ts'
import { mayLinkEvidence, type Locked } from '#src/domain/round/life.ts'
import { change } from './change.ts'
import { listEvidence } from './evidence-records.ts'
import type { Store } from './handle.ts'
import { readOrganisation } from './organisation-records.ts'
import type { Missing, Saved } from './refusals.ts'
import { listRounds } from './round-list.ts'
import { readWhere } from './rows.ts'

/** All that an organisation has to show, and where it is used; its rounds newest first. */
export async function readEvidenceShelf(
  store: Store,
  organisationId: string,
): Promise<EvidenceShelf> {
  const all = await listRounds(store)
  const rounds = all.filter((round) => round.organisationId === organisationId)
  const [evidence, ...links] = await Promise.all([
    listEvidence(store, organisationId),
    ...rounds.map(({ id }) => readWhere(store, 'evidenceLink', 'roundId', id)),
  ])
  return { evidence, rounds, links: links.flat() }
}

/** Loaded before a round: no round uses it yet. */
export async function addListedEvidence(
  store: Store,
  organisationId: string,
  item: EvidenceItem,
  questionMeanings: readonly string[],
): Promise<{ readonly ok: true; readonly evidenceId: string } | Missing> {
  if ((await readOrganisation(store, organisationId)) === undefined) {
    return { ok: false, kind: 'missing' }
  }
  return change(store, ['evidence'], async (on) => {
    const evidenceId = on.newId()
    const fields = { organisationId, item, questionMeanings: [...questionMeanings] }
    await on.put('evidence', evidenceId, fields)
    return { ok: true, evidenceId }
  })
}

/** What rounds use it for stays; rounds that are closed keep the item as it was. */
export function saveListedEvidence(
  store: Store,
  id: string,
  item: EvidenceItem,
  questionMeanings: readonly string[],
): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, ['evidence'], async (on) => {
    if ((await on.find('evidence', id)) === undefined) return { ok: false, kind: 'missing' }
    await on.patch('evidence', id, { item, questionMeanings: [...questionMeanings] })
    return { ok: true }
  })
}

export interface CarriedIn extends Saved {
  /** What was not there before, to be taken back in one go. */
  readonly linkIds: readonly string[]
  /** How many pieces of evidence that were. */
  readonly pieces: number
}

/** Puts evidence into a round for its questions. What the round has already stays as it is. */
export function carryEvidence(
  store: Store,
  roundId: string,
  carried: readonly Carried[],
): Promise<CarriedIn | Locked | Missing> {
  const kinds = ['round', 'evidence', 'evidenceLink'] as const
  return change<CarriedIn | Locked | Missing>(store, kinds, async (on) => {
    const round = await on.find('round', roundId)
    if (round === undefined) return { ok: false, kind: 'missing' }
    const may = mayLinkEvidence(round)
    if (!may.ok) return may
    const there = await on.list('evidenceLink', 'roundId', roundId)
    const evidence = await on.list('evidence', 'organisationId', round.organisationId)
    const had = new Set(there.map(({ id }) => id))
    const living = new Set(evidence.map(({ id }) => id))
    const linkIds: string[] = []
    const brought = new Set<string>()
    for (const { evidenceId, meanings } of carried) {
      for (const questionMeaning of living.has(evidenceId) ? meanings : []) {
        const id = idOf(evidenceId, roundId, questionMeaning)
        if (had.has(id)) continue
        await on.put('evidenceLink', id, { evidenceId, roundId, questionMeaning })
        linkIds.push(id)
        brought.add(evidenceId)
      }
    }
    return { ok: true, linkIds, pieces: brought.size }
  })
}

/** Undoes carryEvidence. The pieces stay on the list. */
export function takeBackEvidence(
  store: Store,
  roundId: string,
  linkIds: readonly string[],
): Promise<Saved | Locked | Missing> {
  return change<Saved | Locked | Missing>(store, ['round', 'evidenceLink'], async (on) => {
    const round = await on.find('round', roundId)
    if (round === undefined) return { ok: false, kind: 'missing' }
    const may = mayLinkEvidence(round)
    if (!may.ok) return may
    for (const id of linkIds) {
      if (await on.find('evidenceLink', id)) await on.remove('evidenceLink', id)
    }
    return { ok: true }
  })
}
