import type { DataReadiness } from '#src/domain/record/data-readiness.ts'
import { change } from './change.ts'
import type { Store } from './handle.ts'
import { readOrganisation } from './organisation-records.ts'
import type { Missing, Saved } from './refusals.ts'
import { readWhere } from './rows.ts'

export type DataCard = Pick<DataReadiness, 'about' | 'card'>

/** In no order of meaning, but always in the same one. */
export async function listDataReadiness(
  store: Store,
  organisationId: string,
): Promise<readonly DataReadiness[]> {
  const cards = await readWhere(store, 'dataReadiness', 'organisationId', organisationId)
  return cards.toSorted((one, other) => firstCount(one) - firstCount(other))
}

/** That of the organisation's id, which no later write changes: the order in which they were made. */
function firstCount({ counters }: DataReadiness): number {
  return counters['organisationId'] ?? 0
}

export async function addDataReadiness(
  store: Store,
  organisationId: string,
  card: DataCard,
): Promise<{ readonly ok: true; readonly cardId: string } | Missing> {
  if ((await readOrganisation(store, organisationId)) === undefined) {
    return { ok: false, kind: 'missing' }
  }
  return change(store, ['dataReadiness'], async (on) => {
    const cardId = on.newId()
    await on.put('dataReadiness', cardId, { ...card, organisationId })
    return { ok: true as const, cardId }
  })
}

export function saveDataReadiness(
  store: Store,
  id: string,
  patch: Partial<DataCard>,
): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, ['dataReadiness'], async (on) => {
    if ((await on.find('dataReadiness', id)) === undefined) return { ok: false, kind: 'missing' }
    await on.patch('dataReadiness', id, patch)
    return { ok: true }
  })
}

export function removeDataReadiness(store: Store, id: string): Promise<void> {
  return change(store, ['dataReadiness'], async (on) => {
    if (await on.find('dataReadiness', id)) await on.remove('dataReadiness', id)
  })
}

export function restoreDataReadiness(store: Store, id: string): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, ['dataReadiness'], async (on) => {
    if (await on.findRemoved('dataReadiness', id)) await on.restore('dataReadiness', id)
    return (await on.find('dataReadiness', id)) === undefined
      ? { ok: false, kind: 'missing' }
      : { ok: true }
  })
}
