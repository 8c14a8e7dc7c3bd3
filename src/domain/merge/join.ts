import type { Envelope } from '#src/domain/record/record.ts'
import { responseContent, type Response } from '#src/domain/record/response.ts'
import { isTombstone } from '#src/domain/record/tombstone.ts'
import { mergeRecords } from './merge-records.ts'
import { isSame } from './same.ts'
import type { SharedKind } from './shared.ts'

/** One row for each id, by id; of a response, one for each content that its id was seen with. */
export function joinRows(kind: SharedKind, rows: readonly Envelope[]): Envelope[] {
  return groupBy(rows, ({ id }) => id)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, copies]) => joinCopies(kind, copies))
}

/** Written once and never again under the same id: what is gone is gone. */
const WRITTEN_ONCE: ReadonlySet<SharedKind> = new Set(['response', 'sealedCopy', 'invitationKey'])

function joinCopies(kind: SharedKind, copies: readonly Envelope[]): Envelope[] {
  if (copies.length === 1 || areSame(copies)) return copies.slice(0, 1)
  if (!WRITTEN_ONCE.has(kind)) return [mergeAll(copies)]
  const tombstones = copies.filter(isTombstone)
  if (tombstones.length > 0) return [mergeAll(tombstones)]
  return kind === 'response' ? joinSealed(copies as Response[]) : [mergeAll(copies)]
}

/** As most copies are, which is far sooner told than who wrote each field last. */
function areSame([first, ...rest]: readonly Envelope[]): boolean {
  return rest.every((copy) => isSame(copy, first))
}

function mergeAll(copies: readonly Envelope[]): Envelope {
  return copies.reduce((merged, copy) => mergeRecords(merged, copy))
}

/** Neither of two contents is taken for the response: which one would depend on who came first. */
function joinSealed(copies: readonly Response[]): Envelope[] {
  return groupBy(copies, responseContent)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, same]) => mergeAll(same))
}

export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): [string, readonly T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return [...groups]
}
