import type { Unit } from '#src/domain/record/unit.ts'
import type { Store } from './handle.ts'
import { readOne, readWhere } from './rows.ts'

export async function listUnits(store: Store, organisationId: string): Promise<readonly Unit[]> {
  const units = await readWhere(store, 'unit', 'organisationId', organisationId)
  return units.toSorted((one, other) => one.name.localeCompare(other.name))
}

export function getUnit(store: Store, id: string): Promise<Unit | undefined> {
  return readOne(store, 'unit', id)
}
