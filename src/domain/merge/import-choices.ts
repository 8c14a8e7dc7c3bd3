import type { Envelope } from '#src/domain/record/record.ts'
import { isTombstone } from '#src/domain/record/tombstone.ts'
import { applyWrite, createRecord, latestCounter, restoreRecord } from '#src/domain/record/write.ts'
import { contentOf, emptyRecords, type Entry, type Fate, type ImportPlan } from './import-plan.ts'
import { mergeWorkspaces } from './merge-workspaces.ts'
import { isSame, isSameContent } from './same.ts'
import { SHARED_KINDS, type SharedKind, type SharedRecords } from './shared.ts'

/** newest: what the merge takes of itself. */
export type Choice = 'newest' | 'here' | 'file'

export interface Choices {
  readonly forAll: Readonly<Partial<Record<Fate, Choice>>>
  /** By `entryKey`, before what holds for all. */
  readonly each: Readonly<Record<string, Choice>>
}

export function entryKey({ kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  return `${kind} ${id}`
}

export interface ImportWrite {
  readonly kind: SharedKind
  readonly id: string
  /** Null: the row goes without a trace. */
  readonly record: Envelope | null
}

export interface ImportResult {
  readonly writes: readonly ImportWrite[]
  /** What the device's counter must be at least from now on. */
  readonly counter: number
  readonly counts: {
    readonly added: number
    readonly same: number
    readonly changed: number
    readonly left: number
  }
  /** False where content goes for good that nothing may bring back. */
  readonly canUndo: boolean
}

/**
 * What has to be written so that the device holds what was chosen. A choice is a new write, with a
 * greater count than any that either side has, so that it holds on every device.
 */
export function finishImport(
  plan: ImportPlan,
  choices: Choices,
  deviceCounter: number,
): ImportResult {
  const counter = Math.max(deviceCounter, greatestIn(plan.merged)) + 1
  const chosen = plan.entries.flatMap((entry) => {
    const choice = choices.each[entryKey(entry)] ?? choices.forAll[entry.fate] ?? 'newest'
    const row = chosenRow(entry, choice, plan, counter)
    return row === undefined ? [] : [{ kind: entry.kind, row }]
  })
  const rows = withRows(plan.merged, chosen)
  const withHolders = withRows(rows, holdersToBringBack(chosen, plan, rows, counter))
  // Once more, so that nothing comes back whose holder was erased for good.
  const final = mergeWorkspaces(withHolders, emptyRecords()).records
  const writes = SHARED_KINDS.flatMap((kind) => writesOf(kind, plan.here[kind], final[kind]))
  return { writes, counter, counts: countsOf(plan, writes), canUndo: !erasesContent(plan, writes) }
}

/** Undefined where the merge has it already. */
function chosenRow(
  entry: Entry,
  choice: Choice,
  { merged }: ImportPlan,
  counter: number,
): Envelope | undefined {
  if (!entry.isOpen || choice === 'newest') return undefined
  const source = choice === 'here' ? entry.here : entry.file
  if (source === null || isGone(source)) return undefined
  const now = (merged[entry.kind] as readonly Envelope[]).find(({ id }) => id === entry.id)
  const isNew = now === undefined || isTombstone(now)
  const content = contentOf(source)
  const differing = isNew ? content : withoutSame(content, now)
  if (entry.fate === 'differs' && Object.keys(differing).length === 0) return undefined
  const written = isNew
    ? createRecord<Envelope>(source.id, content, counter)
    : applyWrite(now, differing, counter)
  const life = now === undefined ? {} : lifeIn(now)
  const row = { ...written, counters: { ...written.counters, ...life } }
  return row.deleted === null && !isGone(now) ? row : restoreRecord(row, counter)
}

/** What is as it was is not written anew: by the first count of some fields records have an order. */
function withoutSame(content: object, now: Envelope): object {
  const is = now as unknown as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    Object.entries(content).filter(
      ([field, value]) =>
        !Object.hasOwn(is, field) || !isSameContent({ [field]: value }, { [field]: is[field] }),
    ),
  )
}

function lifeIn({ counters }: Envelope): Readonly<Record<string, number>> {
  return Object.hasOwn(counters, 'life') ? { life: counters['life'] ?? 0 } : {}
}

function isGone(row: Envelope | undefined): boolean {
  return row === undefined || row.deleted !== null
}

interface Row {
  readonly kind: SharedKind
  readonly row: Envelope
}

const HOLDERS = [
  ['organisation', 'organisationId'],
  ['unit', 'unitId'],
  ['round', 'roundId'],
] as const

/** What comes back into a round that is deleted would be nowhere to be seen. */
function holdersToBringBack(
  chosen: readonly Row[],
  plan: ImportPlan,
  rows: SharedRecords,
  counter: number,
): readonly Row[] {
  const named = new Set(chosen.map(({ kind, row }) => entryKey({ kind, id: row.id })))
  const wanted = chosen.flatMap(({ row }) =>
    HOLDERS.flatMap(([kind, field]) => {
      const id = (row as unknown as Readonly<Record<string, unknown>>)[field]
      if (typeof id !== 'string' || named.has(entryKey({ kind, id }))) return []
      const holder = (rows[kind] as readonly Envelope[]).find((one) => one.id === id)
      if (!isGone(holder)) return []
      const entry = plan.entries.find((one) => one.kind === kind && one.id === id)
      if (entry === undefined) return []
      const source = entry.file !== null && !isGone(entry.file) ? 'file' : 'here'
      // None of what was erased for good: that is not open to any choice.
      const back = chosenRow(entry, source, plan, counter)
      return back === undefined ? [] : [{ kind, row: back }]
    }),
  )
  if (wanted.length === 0) return []
  return [...wanted, ...holdersToBringBack(wanted, plan, withRows(rows, wanted), counter)]
}

function withRows(records: SharedRecords, rows: readonly Row[]): SharedRecords {
  if (rows.length === 0) return records
  const changed = SHARED_KINDS.map((kind) => {
    const own = new Map(rows.filter((one) => one.kind === kind).map(({ row }) => [row.id, row]))
    const kept = (records[kind] as readonly Envelope[]).filter(({ id }) => !own.has(id))
    return [kind, own.size === 0 ? records[kind] : [...kept, ...own.values()]]
  })
  return Object.fromEntries(changed) as SharedRecords
}

function writesOf(
  kind: SharedKind,
  here: readonly Envelope[],
  final: readonly Envelope[],
): ImportWrite[] {
  const before = new Map(here.map((row) => [row.id, row]))
  const after = new Set(final.map(({ id }) => id))
  const put = final
    .filter((row) => !isSame(before.get(row.id), row))
    .map((record) => ({ kind, id: record.id, record }))
  const gone = here.filter(({ id }) => !after.has(id)).map(({ id }) => ({ kind, id, record: null }))
  return [...put, ...gone]
}

function countsOf(plan: ImportPlan, writes: readonly ImportWrite[]): ImportResult['counts'] {
  const written = new Set(writes.map(entryKey))
  const isWritten = (entry: Entry) => written.has(entryKey(entry))
  const others = plan.entries.filter(({ fate }) => fate !== 'new')
  return {
    added: plan.entries.filter(({ fate }) => fate === 'new').length,
    same: Object.values(plan.same).reduce((sum, some) => sum + some, 0),
    changed: others.filter(isWritten).length,
    left: others.filter((entry) => !isWritten(entry)).length + plan.stayErased,
  }
}

function erasesContent({ entries }: ImportPlan, writes: readonly ImportWrite[]): boolean {
  const erased = new Set(entries.filter(({ fate }) => fate === 'erased').map(entryKey))
  return writes.some((write) => erased.has(entryKey(write)))
}

function greatestIn(records: SharedRecords): number {
  let greatest = 0
  for (const kind of SHARED_KINDS) {
    for (const row of records[kind]) greatest = Math.max(greatest, latestCounter(row))
  }
  return greatest
}
