import type { Quarantine } from '#src/domain/record/quarantine.ts'
import type { Store } from './handle.ts'
import { readAll } from './rows.ts'

/** Rows that could not be read. They are kept as they were found. */
export function listQuarantine(store: Store): Promise<readonly Quarantine[]> {
  return readAll(store, 'quarantine')
}
