import { belongsToOneOf } from '#src/domain/record/belongings.ts'
import type { Envelope } from '#src/domain/record/record.ts'
import { eraseRecord, isErased, lifeOf } from '#src/domain/record/tombstone.ts'
import { SHARED_KINDS, type SharedKind } from './shared.ts'

export type Rows = Readonly<Record<SharedKind, readonly Envelope[]>>

/** What others belong to: each before what it holds. */
const HOLDERS = ['organisation', 'unit', 'round', 'evidence', 'outcome'] as const
const OTHERS = SHARED_KINDS.filter((kind) => !HOLDERS.some((holder) => holder === kind))

/**
 * Erasing a round for good reaches what another device wrote into it meanwhile. What belongs to it
 * does not just go: it becomes a tombstone as well, so that it reaches its own parts in turn, also
 * those that come later.
 */
export function withoutErased(rows: Rows): Rows {
  const result: Record<SharedKind, readonly Envelope[]> = { ...rows }
  const gone = new Set<string>()
  for (const kind of HOLDERS) {
    result[kind] = erasedWith(gone, kind, rows[kind])
    for (const id of erasedIds(result[kind])) gone.add(id)
  }
  for (const kind of OTHERS) result[kind] = erasedWith(gone, kind, rows[kind])
  return result
}

/** Raw answers are left to withoutRaw, which takes them away without a trace. */
const RAW: ReadonlySet<SharedKind> = new Set([
  'response',
  'draftAnswer',
  'sealedCopy',
  'invitationKey',
])

function erasedWith(
  gone: ReadonlySet<string>,
  kind: SharedKind,
  rows: readonly Envelope[],
): readonly Envelope[] {
  if (gone.size === 0 || RAW.has(kind)) return rows
  return rows.map((row) => (belongsToOneOf(kind, row, gone) ? erase(row) : row))
}

export function erasedIds(rows: readonly Envelope[]): ReadonlySet<string> {
  return new Set(rows.filter(isErased).map(({ id }) => id))
}

/** The least life that ends this one: a tombstone written by a device is later or the same. */
function erase(row: Envelope): Envelope {
  return eraseRecord(row.id, Math.max(1, lifeOf(row)))
}
