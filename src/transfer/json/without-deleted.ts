import { belongsToOneOf } from '#src/domain/record/belongings.ts'
import type { Everything } from '#src/domain/record/everything.ts'
import { KIND_NAMES, type Kind } from '#src/domain/record/kinds.ts'
import type { Envelope } from '#src/domain/record/record.ts'
import { withoutContent } from '#src/domain/record/tombstone.ts'
import { damagedOf, type Damaged } from './damaged.ts'

/**
 * Of what was deleted only that leaves: a file can go to anyone, and whoever deletes a round does
 * not expect to send it. Answers and links of a deleted thing, which stay on the device so that it
 * can be brought back, do not leave at all; nor do copies of them in other records.
 */
export function withoutDeleted(everything: Everything): Everything {
  const gone = idsOfGone(everything)
  const lists = KIND_NAMES.map((kind) => [
    kind,
    everything[kind].flatMap((record) => leaving(kind, record, gone)),
  ])
  return Object.fromEntries(lists) as Everything
}

const HOLDERS = ['organisation', 'unit', 'round', 'evidence', 'outcome'] as const

/** Also those that are out of sight with their organisation and not deleted themselves. */
function idsOfGone(everything: Everything): ReadonlySet<string> {
  const gone = new Set<string>()
  for (const kind of HOLDERS) {
    for (const record of everything[kind]) {
      if (record.deleted !== null || belongsToOneOf(kind, record, gone)) gone.add(record.id)
    }
    for (const { key, raw } of damagedOf(everything, kind)) {
      if (wasDeleted(raw) || belongsToOneOf(kind, raw, gone)) gone.add(key)
    }
  }
  return gone
}

function wasDeleted(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'deleted' in raw && Number(raw.deleted) > 0
}

function leaving(kind: Kind, record: Envelope, gone: ReadonlySet<string>): readonly Envelope[] {
  if (record.deleted !== null) return [withoutContent(record)]
  if (belongsToOneOf(kind, record, gone)) return []
  if (kind === 'quarantine') return isDamagedPart(record as Damaged, gone) ? [] : [record]
  return [record]
}

function isDamagedPart({ kind, key, raw }: Damaged, gone: ReadonlySet<string>): boolean {
  return gone.has(key) || belongsToOneOf(kind, raw, gone)
}
