import type { FieldsOf } from '#src/domain/record/record.ts'
import type { Unit } from '#src/domain/record/unit.ts'
import { change } from './change.ts'
import type { Store } from './handle.ts'
import type { Missing, Saved } from './refusals.ts'
import { listUnits } from './unit-records.ts'
import { removeHolder, restoreHolder } from './removal.ts'

export type UnitDetails = Omit<FieldsOf<Unit>, 'organisationId'>

export function saveUnit(
  store: Store,
  id: string,
  patch: Partial<UnitDetails>,
): Promise<Saved | Missing> {
  return change(store, ['unit'], async (on) => {
    if ((await on.find('unit', id)) === undefined) return { ok: false, kind: 'missing' }
    await on.patch('unit', id, patch)
    return { ok: true }
  })
}

/** With its rounds, and the evidence that no other round uses. All of it can be brought back. */
export function removeUnit(store: Store, id: string): Promise<void> {
  return removeHolder(store, { kind: 'unit', id })
}

export function restoreUnit(store: Store, id: string): Promise<Saved | Missing> {
  return restoreHolder(store, { kind: 'unit', id })
}

/** The one that a person means who writes this name, in capitals or not. */
export async function findUnit(
  store: Store,
  organisationId: string,
  { kind, name }: UnitDetails,
): Promise<Unit | undefined> {
  const units = await listUnits(store, organisationId)
  return units.find((unit) => unit.kind === kind && plainName(unit.name) === plainName(name))
}

function plainName(name: string): string {
  return name.normalize('NFC').trim().toLowerCase()
}
