import { canonicalJson } from '#src/domain/record/canonical.ts'
import type { Closure } from '#src/domain/record/closure.ts'
import type { RecordOf } from '#src/domain/record/kinds.ts'
import type { Reveal } from '#src/domain/record/reveal.ts'
import { groupBy } from './join.ts'
import type { SharedKind, SharedRecords } from './shared.ts'

/** What no rule may decide. Told from the records alone, so it is the same on every device. */
export type Conflict =
  /** One id with differing content. Withdrawing the id settles it; the person answers again. */
  | {
      readonly kind: 'responses'
      readonly responseId: string
      readonly roundIds: readonly string[]
    }
  /** Two devices closed a round apart. Removing all but one settles it. */
  | {
      readonly kind: 'closures'
      readonly roundId: string
      readonly revision: number
      readonly closureIds: readonly string[]
    }
  /** More than one device took itself for the lead. Removing all but one settles it. */
  | {
      readonly kind: 'reveals'
      readonly roundId: string
      readonly number: number
      readonly revealIds: readonly string[]
    }

export function findConflicts(records: SharedRecords): readonly Conflict[] {
  return [
    ...conflictingResponses(records),
    ...conflictingClosures(records),
    ...conflictingReveals(records),
  ]
}

function conflictingResponses(records: SharedRecords): Conflict[] {
  return groupBy(present(records, 'response'), ({ id }) => id)
    .filter(([, copies]) => copies.length > 1)
    .map(([responseId, copies]) => ({
      kind: 'responses',
      responseId,
      roundIds: [...new Set(copies.map(({ roundId }) => roundId))].toSorted(),
    }))
}

function conflictingClosures(records: SharedRecords): Conflict[] {
  const closures = present(records, 'closure')
  const closes = differing(closures, ({ roundId, revision }) => [roundId, revision], closureContent)
  return closes.map(({ first: { roundId, revision }, ids }) => ({
    kind: 'closures',
    roundId,
    revision,
    closureIds: ids,
  }))
}

function conflictingReveals(records: SharedRecords): Conflict[] {
  const reveals = present(records, 'reveal')
  const shown = differing(reveals, ({ roundId, number }) => [roundId, number], revealContent)
  return shown.map(({ first: { roundId, number }, ids }) => ({
    kind: 'reveals',
    roundId,
    number,
    revealIds: ids,
  }))
}

/** When it was closed makes no difference, nor does the order of notes, which is by chance. */
function closureContent({ content }: Closure): unknown {
  const questions = content.questions.map((question) => ({
    ...question,
    looseNotes: question.looseNotes.toSorted(),
  }))
  return { ...content, questions }
}

function revealContent({
  id: _id,
  at: _at,
  counters: _counters,
  deleted: _deleted,
  ...content
}: Reveal) {
  return content
}

interface Differing<T> {
  readonly first: T
  readonly ids: readonly string[]
}

function differing<T extends { readonly id: string }>(
  items: readonly T[],
  placeOf: (item: T) => readonly unknown[],
  contentOf: (item: T) => unknown,
): Differing<T>[] {
  return groupBy(items, (item) => canonicalJson(placeOf(item))).flatMap(([, same]) => {
    const contents = new Set(same.map((item) => canonicalJson(contentOf(item))))
    const [first] = same
    return first === undefined || contents.size < 2
      ? []
      : [{ first, ids: same.map(({ id }) => id) }]
  })
}

/** Without what was removed, tombstones among it. */
function present<K extends SharedKind>(records: SharedRecords, kind: K): RecordOf<K>[] {
  return (records[kind] as readonly RecordOf<K>[]).filter(({ deleted }) => deleted === null)
}
