import { idOf } from '#src/domain/record/ids.ts'
import type { PartnershipPrinciples } from '#src/domain/record/partnership-principles.ts'
import { change } from './change.ts'
import type { Store } from './handle.ts'
import { readOrganisation } from './organisation-records.ts'
import type { Missing, Saved } from './refusals.ts'
import { readWhere } from './rows.ts'
import { findUnit } from './units.ts'

export interface PrinciplesStarted extends Saved {
  readonly principlesId: string
}

export interface PrinciplesStart {
  /** A name written in the same way is the same partnership; a new name makes a new one. */
  readonly partnership: string
  readonly date: string
}

/** In no order: see latestFirst. */
export function listPrinciples(
  store: Store,
  organisationId: string,
): Promise<readonly PartnershipPrinciples[]> {
  return readWhere(store, 'partnershipPrinciples', 'organisationId', organisationId)
}

/** A partnership has one for a day, on every device: started again, the one that is there opens. */
export async function startPrinciples(
  store: Store,
  organisationId: string,
  { partnership, date }: PrinciplesStart,
): Promise<PrinciplesStarted | Missing> {
  if ((await readOrganisation(store, organisationId)) === undefined) {
    return { ok: false, kind: 'missing' }
  }
  const details = { name: partnership.trim(), kind: 'partnership' } as const
  const there = await findUnit(store, organisationId, details)
  return change<PrinciplesStarted>(store, ['unit', 'partnershipPrinciples'], async (on) => {
    const unitId = there?.id ?? on.newId()
    if (there === undefined) await on.put('unit', unitId, { ...details, organisationId })
    const id = idOf(unitId, date)
    if ((await on.find('partnershipPrinciples', id)) === undefined) {
      await on.put('partnershipPrinciples', id, { organisationId, unitId, date, placed: {} })
    }
    return { ok: true, principlesId: id }
  })
}

export function savePlaced(
  store: Store,
  id: string,
  placed: PartnershipPrinciples['placed'],
): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, ['partnershipPrinciples'], async (on) => {
    if ((await on.find('partnershipPrinciples', id)) === undefined) {
      return { ok: false, kind: 'missing' }
    }
    await on.patch('partnershipPrinciples', id, { placed })
    return { ok: true }
  })
}

export function removePrinciples(store: Store, id: string): Promise<void> {
  return change(store, ['partnershipPrinciples'], async (on) => {
    if (await on.find('partnershipPrinciples', id)) await on.remove('partnershipPrinciples', id)
  })
}

export function restorePrinciples(store: Store, id: string): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, ['partnershipPrinciples'], async (on) => {
    if (await on.findRemoved('partnershipPrinciples', id)) {
      await on.restore('partnershipPrinciples', id)
    }
    return (await on.find('partnershipPrinciples', id)) === undefined
      ? { ok: false, kind: 'missing' }
      : { ok: true }
  })
}
