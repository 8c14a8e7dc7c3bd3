import type { SharingLog } from '#src/domain/record/logs.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import type { SummaryDraft } from '#src/domain/record/summary-draft.ts'
import type { Wishes } from '#src/domain/summary/wishes.ts'
import { change } from './change.ts'
import type { Store } from './handle.ts'
import type { Missing, Saved } from './refusals.ts'
import { readOne, readWhere } from './rows.ts'

/** One for each round, so its id is the round's, on every device. */
export function getSummaryDraft(store: Store, roundId: string): Promise<SummaryDraft | undefined> {
  return readOne(store, 'summaryDraft', roundId)
}

/**
 * Only what is named is written: another tab may be changing the rest. `all` is what the screen
 * shows, for a round of which nothing was chosen before or that was closed anew.
 */
export function saveWishes(
  store: Store,
  roundId: string,
  patch: Partial<Wishes>,
  all: Wishes,
): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, ['round', 'summaryDraft'], async (on) => {
    const round = await on.find('round', roundId)
    if (round === undefined) return { ok: false, kind: 'missing' }
    const there = await on.find('summaryDraft', roundId)
    const { organisationId } = round
    if (there?.revision === all.revision) await on.patch('summaryDraft', roundId, patch)
    else await on.put('summaryDraft', roundId, { ...all, ...patch, organisationId, roundId })
    return { ok: true }
  })
}

/** Newest first; of one day, in the order in which they were written down. */
export async function listSharing(store: Store, roundId: string): Promise<readonly SharingLog[]> {
  const lines = await readWhere(store, 'sharingLog', 'roundId', roundId)
  return lines.toSorted(
    (one, other) => compare(other.date, one.date) || firstCount(other) - firstCount(one),
  )
}

export function addSharing(
  store: Store,
  line: Omit<FieldsOf<SharingLog>, 'organisationId'>,
): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, ['round', 'sharingLog'], async (on) => {
    const round = await on.find('round', line.roundId)
    if (round === undefined) return { ok: false, kind: 'missing' }
    await on.put('sharingLog', on.newId(), { ...line, organisationId: round.organisationId })
    return { ok: true }
  })
}

export function removeSharing(store: Store, id: string): Promise<void> {
  return change(store, ['sharingLog'], async (on) => {
    if (await on.find('sharingLog', id)) await on.remove('sharingLog', id)
  })
}

export function restoreSharing(store: Store, id: string): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, ['sharingLog'], async (on) => {
    if (await on.findRemoved('sharingLog', id)) await on.restore('sharingLog', id)
    const there = await on.find('sharingLog', id)
    return there === undefined ? { ok: false, kind: 'missing' } : { ok: true }
  })
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}

function firstCount({ counters }: SharingLog): number {
  return counters['to'] ?? 0
}
