import type { Everything } from '#src/domain/record/everything.ts'
import type { Kind, RecordOf } from '#src/domain/record/kinds.ts'

export type Damaged = RecordOf<'quarantine'>

/** Rows of a kind that could not be read, without those that were written anew since. */
export function damagedOf(everything: Everything, kind: Kind): readonly Damaged[] {
  const there = new Set(everything[kind].map(({ id }) => id))
  return everything.quarantine.flatMap((row) =>
    'kind' in row && row.kind === kind && !there.has(row.key) ? [row] : [],
  )
}
