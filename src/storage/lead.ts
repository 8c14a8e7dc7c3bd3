import { idOf } from '#src/domain/record/ids.ts'
import type { Change } from './change.ts'
import type { Store } from './handle.ts'
import { readOne } from './rows.ts'

// Of several devices that gather for one round, one reveals and closes. A device leads every round
// that it did not get from another: the others have a setting that says so. Settings are of one
// device and are never merged, so that no device takes the lead by accident, or gives it away.

export interface NotLead {
  readonly ok: false
  readonly kind: 'notLead'
}

export function notLeadId(roundId: string): string {
  return idOf('notLead', roundId)
}

export async function isLead(store: Store, roundId: string): Promise<boolean> {
  return (await readOne(store, 'setting', notLeadId(roundId))) === undefined
}

/** Settings are open in every change. */
export async function isLeadIn(on: Change, roundId: string): Promise<boolean> {
  return (await on.find('setting', notLeadId(roundId))) === undefined
}
