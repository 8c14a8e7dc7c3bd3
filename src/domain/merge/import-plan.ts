import type { Envelope } from '#src/domain/record/record.ts'
import { isErased, isTombstone } from '#src/domain/record/tombstone.ts'
import type { Conflict } from './conflicts.ts'
import { mergeWorkspaces } from './merge-workspaces.ts'
import { isSameContent } from './same.ts'
import { SHARED_KINDS, withoutDraftsOfMany, type SharedKind, type SharedRecords } from './shared.ts'

/** What would become of one record. */
export type Fate =
  /** In the file only. */
  | 'new'
  /** In both, and not alike; `newest` says whose values the merge takes. */
  | 'differs'
  /** Here it is deleted, and in the file it is not: it can be brought back. */
  | 'deletedHere'
  /** Here it is, and elsewhere it was deleted later than it was written here. */
  | 'deletedThere'
  /** Erased for good elsewhere, or what single people said in a round that was closed there. */
  | 'erased'

export interface Entry {
  readonly kind: SharedKind
  readonly id: string
  readonly fate: Fate
  /** As it is here and in the file; null where it is not. */
  readonly here: Envelope | null
  readonly file: Envelope | null
  readonly newest: 'here' | 'file' | 'both'
  /** Whether a person may say which one is to be kept. What was frozen or sealed is as it is. */
  readonly isOpen: boolean
}

export interface ImportPlan {
  readonly entries: readonly Entry[]
  /** How many are alike in both. */
  readonly same: Readonly<Record<SharedKind, number>>
  /** In the file, and erased here for good: it stays so. */
  readonly stayErased: number
  readonly conflicts: readonly Conflict[]
  /** What was looked at here, and what comes of both where nobody chooses. */
  readonly here: SharedRecords
  readonly merged: SharedRecords
}

/**
 * Compares what is here with what a file holds. Drafts of people who each answer first are of
 * whoever has the device in hand: those of the file are left, and those here go only where their
 * round was closed elsewhere.
 */
export function planImport(all: SharedRecords, inFile: SharedRecords): ImportPlan {
  const here = withoutDraftsOfMany(all)
  const file = withoutDraftsOfMany(inFile)
  const { records, conflicts } = mergeWorkspaces(here, file)
  const merged = withOwnDrafts(records, all, here)
  const byKind = SHARED_KINDS.map(
    (kind) => [kind, compareKind(kind, { here: all, file, merged })] as const,
  )
  const compared = byKind.flatMap(([, some]) => some)
  return {
    entries: compared.filter((one): one is Entry => typeof one !== 'string'),
    same: Object.fromEntries(byKind.map(([kind, some]) => [kind, countSame(some)])) as Record<
      SharedKind,
      number
    >,
    stayErased: compared.filter((one) => one === 'staysErased').length,
    conflicts,
    here: all,
    merged,
  }
}

function withOwnDrafts(
  records: SharedRecords,
  all: SharedRecords,
  looked: SharedRecords,
): SharedRecords {
  const lookedAt = new Set(looked.draftAnswer)
  const own = all.draftAnswer.filter((draft) => !lookedAt.has(draft))
  if (own.length === 0) return records
  const draftAnswer = [...records.draftAnswer, ...own]
  return mergeWorkspaces({ ...records, draftAnswer }, emptyRecords()).records
}

export function emptyRecords(): SharedRecords {
  return Object.fromEntries(SHARED_KINDS.map((kind) => [kind, []])) as unknown as SharedRecords
}

interface Sides {
  readonly here: SharedRecords
  readonly file: SharedRecords
  readonly merged: SharedRecords
}

type Compared = Entry | 'same' | 'staysErased' | 'left'

function compareKind(kind: SharedKind, sides: Sides): Compared[] {
  const here = byId(sides.here[kind])
  const file = byId(sides.file[kind])
  const merged = byId(sides.merged[kind])
  return [...new Set([...here.keys(), ...file.keys()])].map((id) =>
    compare(kind, id, {
      here: here.get(id) ?? null,
      file: file.get(id) ?? null,
      merged: merged.get(id) ?? null,
    }),
  )
}

function countSame(compared: readonly Compared[]): number {
  return compared.filter((one) => one === 'same').length
}

function byId(rows: readonly Envelope[]): ReadonlyMap<string, Envelope> {
  return new Map(rows.map((row) => [row.id, row]))
}

interface Copies {
  readonly here: Envelope | null
  readonly file: Envelope | null
  readonly merged: Envelope | null
}

function compare(kind: SharedKind, id: string, { here, file, merged }: Copies): Compared {
  const entry = (fate: Fate, newest: Entry['newest'] = 'file'): Entry => {
    const isOpen = MAY_CHOOSE[fate] && !FROZEN.has(kind)
    return { kind, id, fate, here, file, newest, isOpen }
  }
  if (hasContent(here) && (merged === null || isErased(merged))) return entry('erased')
  if (isThere(here)) {
    if (!isThere(merged)) return entry('deletedThere')
    if (file === null) return 'left'
    if (!isThere(file)) return 'same'
    if (isSameContent(contentOf(here), contentOf(file))) return 'same'
    return entry('differs', newestOf(here, file, merged))
  }
  if (!isThere(file)) return 'left'
  if (here !== null && isErased(here) && !isThere(merged)) return 'staysErased'
  if (isThere(merged)) return entry(here === null ? 'new' : 'differs')
  return merged !== null && here !== null ? entry('deletedHere') : 'left'
}

const MAY_CHOOSE: Readonly<Record<Fate, boolean>> = {
  new: false,
  differs: true,
  deletedHere: true,
  deletedThere: true,
  erased: false,
}

/** Sealed, frozen, or a mark that always wins: a person has no say in what they hold. */
const FROZEN: ReadonlySet<SharedKind> = new Set([
  'response',
  'sealedCopy',
  'invitationKey',
  'withdrawal',
  'rawErasure',
  'closure',
  'reveal',
])

/** Also of what was deleted and can be brought back. */
function hasContent(row: Envelope | null): boolean {
  return row !== null && !isTombstone(row)
}

/** Neither removed nor what stands for one that was. */
function isThere(row: Envelope | null): row is Envelope {
  return row !== null && row.deleted === null && !isTombstone(row)
}

export function contentOf({
  id: _id,
  counters: _counters,
  deleted: _deleted,
  ...content
}: Envelope): object {
  return content
}

function newestOf(here: Envelope, file: Envelope, merged: Envelope): Entry['newest'] {
  if (isSameContent(contentOf(merged), contentOf(here))) return 'here'
  return isSameContent(contentOf(merged), contentOf(file)) ? 'file' : 'both'
}
