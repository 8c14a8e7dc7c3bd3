import type { DutyState } from '#src/domain/record/duty-state.ts'
import { idOf } from '#src/domain/record/ids.ts'
import type { Nation } from '#src/domain/record/organisation.ts'
import { change } from './change.ts'
import type { Store } from './handle.ts'
import { readOrganisation } from './organisation-records.ts'
import type { Missing, Saved } from './refusals.ts'
import { readWhere } from './rows.ts'

/** Of every nation that the organisation was ever said to be in. */
export function listDutyStates(
  store: Store,
  organisationId: string,
): Promise<readonly DutyState[]> {
  return readWhere(store, 'dutyState', 'organisationId', organisationId)
}

export interface DutyItemOf {
  readonly organisationId: string
  readonly nation: Nation
  readonly dutyItem: string
}

/** Only what is named is written: another tab may be changing the rest. */
export async function saveDutyState(
  store: Store,
  item: DutyItemOf,
  patch: Partial<Pick<DutyState, 'state' | 'evidenceIds'>>,
): Promise<Saved | Missing> {
  if ((await readOrganisation(store, item.organisationId)) === undefined) {
    return { ok: false, kind: 'missing' }
  }
  const id = idOf(item.organisationId, item.nation, item.dutyItem)
  return change<Saved>(store, ['dutyState'], async (on) => {
    if (await on.find('dutyState', id)) await on.patch('dutyState', id, patch)
    else await on.put('dutyState', id, { ...item, ...BLANK, ...patch })
    return { ok: true }
  })
}

const BLANK = { state: { met: null, date: null, note: '' }, evidenceIds: [] } as const
