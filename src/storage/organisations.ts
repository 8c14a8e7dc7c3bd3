import type { Organisation } from '#src/domain/record/organisation.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import { change } from './change.ts'
import type { Store } from './handle.ts'
import { readAll, readOne } from './rows.ts'

export type OrganisationDetails = FieldsOf<Organisation>

/** By name, so that the list stands still. */
export async function listOrganisations(store: Store): Promise<readonly Organisation[]> {
  const organisations = await readAll(store, 'organisation')
  return organisations.toSorted((one, other) => one.name.localeCompare(other.name))
}

export function getOrganisation(store: Store, id: string): Promise<Organisation | undefined> {
  return readOne(store, 'organisation', id)
}

export function saveOrganisation(
  store: Store,
  id: string,
  patch: Partial<OrganisationDetails>,
): Promise<void> {
  return change(store, ['organisation'], (on) => on.patch('organisation', id, patch))
}

/** Its rounds are out of sight with it, and back with it. */
export function removeOrganisation(store: Store, id: string): Promise<void> {
  return change(store, ['organisation'], (on) => on.remove('organisation', id))
}

export function restoreOrganisation(store: Store, id: string): Promise<void> {
  return change(store, ['organisation'], (on) => on.restore('organisation', id))
}
