import type { Organisation } from '#src/domain/record/organisation.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import { change, type Change } from './change.ts'
import type { Store } from './handle.ts'
import { readOrganisation, readOrganisations, UNREADABLE } from './organisation-records.ts'
import type { Missing, Saved } from './refusals.ts'
import { isThere } from './removal.ts'

export type OrganisationDetails = FieldsOf<Organisation>

/** By name, so that the list stands still. */
export async function listOrganisations(store: Store): Promise<readonly Organisation[]> {
  const organisations = await readOrganisations(store)
  return organisations.toSorted((one, other) => one.name.localeCompare(other.name))
}

export function getOrganisation(store: Store, id: string): Promise<Organisation | undefined> {
  return readOrganisation(store, id)
}

export function saveOrganisation(
  store: Store,
  id: string,
  patch: Partial<OrganisationDetails>,
): Promise<Saved | Missing> {
  return change(store, ['organisation'], async (on) => {
    await makeReadable(on, id)
    if ((await on.find('organisation', id)) === undefined) return { ok: false, kind: 'missing' }
    await on.patch('organisation', id, patch)
    return { ok: true }
  })
}

/** Its rounds are out of sight with it, and back with it. */
export function removeOrganisation(store: Store, id: string): Promise<void> {
  return change(store, ['organisation'], async (on) => {
    await makeReadable(on, id)
    if (await on.find('organisation', id)) await on.remove('organisation', id)
  })
}

export function restoreOrganisation(store: Store, id: string): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, ['organisation'], async (on) => {
    if (await on.findRemoved('organisation', id)) await on.restore('organisation', id)
    return isThere(on, { kind: 'organisation', id })
  })
}

/** What stands in for an unreadable organisation becomes one as soon as it is changed. */
async function makeReadable(on: Change, id: string): Promise<void> {
  if (!(await on.isReadable('organisation', id))) await on.put('organisation', id, UNREADABLE)
}
