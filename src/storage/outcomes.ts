import { idOf } from '#src/domain/record/ids.ts'
import type { Outcome, OutcomeReading } from '#src/domain/record/outcome.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import { change } from './change.ts'
import type { Store } from './handle.ts'
import { readOrganisation } from './organisation-records.ts'
import type { Missing, Saved } from './refusals.ts'
import { readWhere } from './rows.ts'

/** What is said of an outcome; whose it is and where it came from never change. */
export type OutcomeDetails = Omit<FieldsOf<Outcome>, 'organisationId' | 'menuId'>

/** In no order: see inMenuOrder. Those that were chosen once and are not now are among them. */
export function listOutcomes(store: Store, organisationId: string): Promise<readonly Outcome[]> {
  return readWhere(store, 'outcome', 'organisationId', organisationId)
}

/** In no order: see inDateOrder. */
export function listReadings(store: Store, outcomeId: string): Promise<readonly OutcomeReading[]> {
  return readWhere(store, 'outcomeReading', 'outcomeId', outcomeId)
}

/**
 * Each of the menu is there once, on every device. Chosen again, it has what was written of it
 * before.
 */
export async function chooseOutcome(
  store: Store,
  organisationId: string,
  menuId: string,
  questionMeanings: readonly string[],
): Promise<Saved | Missing> {
  if ((await readOrganisation(store, organisationId)) === undefined) {
    return { ok: false, kind: 'missing' }
  }
  const id = idOf(organisationId, menuId)
  return change<Saved>(store, ['outcome'], async (on) => {
    if (await on.findRemoved('outcome', id)) await on.restore('outcome', id)
    if (await on.find('outcome', id)) await on.patch('outcome', id, { chosen: true })
    else await on.put('outcome', id, { ...BLANK, organisationId, menuId, questionMeanings })
    return { ok: true }
  })
}

export async function addOwnOutcome(
  store: Store,
  organisationId: string,
  name: string,
): Promise<{ readonly ok: true; readonly outcomeId: string } | Missing> {
  if ((await readOrganisation(store, organisationId)) === undefined) {
    return { ok: false, kind: 'missing' }
  }
  return change(store, ['outcome'], async (on) => {
    const outcomeId = on.newId()
    await on.put('outcome', outcomeId, { ...BLANK, organisationId, menuId: null, name })
    return { ok: true as const, outcomeId }
  })
}

/** Only what is named is written: another tab may be changing the rest. */
export function saveOutcome(
  store: Store,
  id: string,
  patch: Partial<OutcomeDetails>,
): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, ['outcome'], async (on) => {
    if ((await on.find('outcome', id)) === undefined) return { ok: false, kind: 'missing' }
    await on.patch('outcome', id, patch)
    return { ok: true }
  })
}

/** Its readings stay in storage and come back with it. */
export function removeOutcome(store: Store, id: string): Promise<void> {
  return change(store, ['outcome'], async (on) => {
    if (await on.find('outcome', id)) await on.remove('outcome', id)
  })
}

export function restoreOutcome(store: Store, id: string): Promise<Saved | Missing> {
  return bringBack(store, 'outcome', id)
}

export function addReading(
  store: Store,
  outcomeId: string,
  reading: OutcomeReading['reading'],
): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, ['outcome', 'outcomeReading'], async (on) => {
    if ((await on.find('outcome', outcomeId)) === undefined) return { ok: false, kind: 'missing' }
    await on.put('outcomeReading', on.newId(), { outcomeId, reading })
    return { ok: true }
  })
}

export function removeReading(store: Store, id: string): Promise<void> {
  return change(store, ['outcomeReading'], async (on) => {
    if (await on.find('outcomeReading', id)) await on.remove('outcomeReading', id)
  })
}

export function restoreReading(store: Store, id: string): Promise<Saved | Missing> {
  return bringBack(store, 'outcomeReading', id)
}

function bringBack(
  store: Store,
  kind: 'outcome' | 'outcomeReading',
  id: string,
): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, [kind], async (on) => {
    if (await on.findRemoved(kind, id)) await on.restore(kind, id)
    return (await on.find(kind, id)) === undefined ? { ok: false, kind: 'missing' } : { ok: true }
  })
}

const BLANK: OutcomeDetails = {
  name: '',
  chosen: true,
  measure: { what: '', unit: '', lowerIsBetter: false },
  startingFigure: { value: null, date: null },
  target: { value: null, date: null },
  people: '',
  plan: '',
  questionMeanings: [],
}
