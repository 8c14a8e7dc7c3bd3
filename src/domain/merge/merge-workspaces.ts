import { findConflicts, type Conflict } from './conflicts.ts'
import { joinRows } from './join.ts'
import { SHARED_KINDS, type SharedRecords } from './shared.ts'
import { withoutErased, type Rows } from './without-erased.ts'
import { withoutRaw } from './without-raw.ts'

export interface Merged {
  /**
   * By id. A row that is not here any more is to be erased on the device. As long as there is a
   * conflict of responses, two rows can have one id: such a result cannot be stored.
   */
  readonly records: SharedRecords
  readonly conflicts: readonly Conflict[]
}

/**
 * Two devices become one: all that either has, then without what must be nowhere. The result is the
 * same in any order, in any grouping and any number of times, and no clock has a say in it. That
 * holds while a record belongs to the same round and organisation in all its copies, and while what
 * others belong to is not written again under an id that was erased.
 */
export function mergeWorkspaces(one: SharedRecords, other: SharedRecords): Merged {
  const joined = Object.fromEntries(
    SHARED_KINDS.map((kind) => [kind, joinRows(kind, [...one[kind], ...other[kind]])]),
  ) as unknown as Rows
  const records = withoutRaw(withoutErased(joined)) as unknown as SharedRecords
  return { records, conflicts: findConflicts(records) }
}
