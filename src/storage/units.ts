import type { FieldsOf } from '#src/domain/record/record.ts'
import type { Unit } from '#src/domain/record/unit.ts'
import { change } from './change.ts'
import type { Store } from './handle.ts'
import { readOne, readWhere } from './rows.ts'

export type UnitDetails = Omit<FieldsOf<Unit>, 'organisationId'>

export async function listUnits(store: Store, organisationId: string): Promise<readonly Unit[]> {
  const units = await readWhere(store, 'unit', 'organisationId', organisationId)
  return units.toSorted((one, other) => one.name.localeCompare(other.name))
}

export function getUnit(store: Store, id: string): Promise<Unit | undefined> {
  return readOne(store, 'unit', id)
}

export function saveUnit(store: Store, id: string, patch: Partial<UnitDetails>): Promise<void> {
  return change(store, ['unit'], (on) => on.patch('unit', id, patch))
}
