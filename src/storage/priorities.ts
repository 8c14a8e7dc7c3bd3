import { isSameIssue, type NewIssue } from '#src/domain/priority/same-issue.ts'
import { nextPlace } from '#src/domain/priority/sifting-order.ts'
import type { PrioritySifting } from '#src/domain/record/priority-sifting.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import { change } from './change.ts'
import type { Store } from './handle.ts'
import { readOrganisation } from './organisation-records.ts'
import type { Missing, Saved } from './refusals.ts'
import { readWhere } from './rows.ts'

/** What is said of an issue; whose it is never changes. */
export type SiftingDetails = Omit<FieldsOf<PrioritySifting>, 'organisationId'>

/** In no order: see inSiftingOrder. */
export function listSiftings(
  store: Store,
  organisationId: string,
): Promise<readonly PrioritySifting[]> {
  return readWhere(store, 'prioritySifting', 'organisationId', organisationId)
}

/** An issue is on the list once, however often it is tapped. */
export async function addSifting(
  store: Store,
  organisationId: string,
  issue: NewIssue,
): Promise<Saved | Missing> {
  if ((await readOrganisation(store, organisationId)) === undefined) {
    return { ok: false, kind: 'missing' }
  }
  return change<Saved>(store, ['prioritySifting'], async (on) => {
    const all = await on.list('prioritySifting', 'organisationId', organisationId)
    if (all.some((there) => isSameIssue(there, issue))) return { ok: true }
    const fields = { ...BLANK, ...issue, organisationId, place: nextPlace(all) }
    await on.put('prioritySifting', on.newId(), fields)
    return { ok: true }
  })
}

/** Only what is named is written: another tab may be changing the rest. */
export function saveSifting(
  store: Store,
  id: string,
  patch: Partial<SiftingDetails>,
): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, ['prioritySifting'], async (on) => {
    if ((await on.find('prioritySifting', id)) === undefined) return { ok: false, kind: 'missing' }
    await on.patch('prioritySifting', id, patch)
    return { ok: true }
  })
}

export function removeSifting(store: Store, id: string): Promise<void> {
  return change(store, ['prioritySifting'], async (on) => {
    if (await on.find('prioritySifting', id)) await on.remove('prioritySifting', id)
  })
}

export function restoreSifting(store: Store, id: string): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, ['prioritySifting'], async (on) => {
    if (await on.findRemoved('prioritySifting', id)) await on.restore('prioritySifting', id)
    return (await on.find('prioritySifting', id)) === undefined
      ? { ok: false, kind: 'missing' }
      : { ok: true }
  })
}

const BLANK: SiftingDetails = {
  roundId: null,
  issue: '',
  questionMeaning: null,
  outcomeId: null,
  libraryItem: null,
  place: null,
  tests: {},
  gapSize: null,
  alreadyOnIt: { answer: null, who: '' },
  decision: { list: 'long', reason: '', date: null },
}
