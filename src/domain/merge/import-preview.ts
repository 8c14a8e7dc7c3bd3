import type { Envelope } from '#src/domain/record/record.ts'
import { entryKey } from './import-choices.ts'
import { contentOf, type Entry, type Fate, type ImportPlan } from './import-plan.ts'
import { PARTS, partOf, type Part } from './part.ts'
import type { SharedKind } from './shared.ts'

export type PartCounts = Readonly<Record<Fate | 'same', number>>

/** One that a person may choose about, with what tells it from others. */
export interface OpenEntry {
  readonly key: string
  readonly part: Part
  readonly fate: Fate
  readonly newest: Entry['newest']
  /** Its own name or text; empty where it has none. */
  readonly title: string
  /** The name of its round or its organisation; empty where it has neither. */
  readonly within: string
  /** What people wrote in it, where that is not alike. */
  readonly here: readonly string[]
  readonly file: readonly string[]
}

export interface ImportPreview {
  /** Only parts of which there is something. */
  readonly parts: readonly { readonly part: Part; readonly counts: PartCounts }[]
  /** As many as a page can hold; `openCount` says how many there are. */
  readonly open: readonly OpenEntry[]
  readonly openCount: number
  readonly stayErased: number
  readonly conflicts: ImportPlan['conflicts']
  /** Whether the merge brings anything that is not here. */
  readonly bringsNews: boolean
}

/** More on one page is no choice but a chore; for the others the one choice for all holds. */
const SHOWN_MAX = 60

export function previewOf(plan: ImportPlan): ImportPreview {
  const open = plan.entries.filter(({ isOpen }) => isOpen)
  return {
    parts: PARTS.map((part) => ({ part, counts: countsOf(part, plan) })).filter(({ counts }) =>
      Object.values(counts).some((count) => count > 0),
    ),
    open: open.slice(0, SHOWN_MAX).map((entry) => toOpen(entry, plan)),
    openCount: open.length,
    stayErased: plan.stayErased,
    conflicts: plan.conflicts,
    bringsNews: plan.entries.some(isNews),
  }
}

function isNews({ fate, newest }: Entry): boolean {
  if (fate === 'deletedHere') return false
  return fate !== 'differs' || newest !== 'here'
}

function countsOf(part: Part, { entries, same }: ImportPlan): PartCounts {
  const isOfPart = (kind: SharedKind) => partOf(kind) === part
  const own = entries.filter(({ kind }) => isOfPart(kind))
  const count = (fate: Fate) => own.filter((entry) => entry.fate === fate).length
  const alike = Object.entries(same).filter(([kind]) => isOfPart(kind as SharedKind))
  return {
    new: count('new'),
    same: alike.reduce((sum, [, some]) => sum + some, 0),
    differs: count('differs'),
    deletedHere: count('deletedHere'),
    deletedThere: count('deletedThere'),
    erased: count('erased'),
  }
}

function toOpen(entry: Entry, plan: ImportPlan): OpenEntry {
  const { kind, fate, newest, here, file } = entry
  const [ours, theirs] = [textsOf(here), textsOf(file)]
  const isAlike = ours.join('\n') === theirs.join('\n')
  const one = [here, file].find((row) => titleOf(row) !== '') ?? here ?? file
  return {
    key: entryKey(entry),
    part: partOf(kind),
    fate,
    newest,
    title: titleOf(one),
    within: nameOfHolder(one, plan),
    here: isAlike ? [] : ours,
    file: isAlike ? [] : theirs,
  }
}

const TITLES = ['name', 'what', 'issue', 'about'] as const

function titleOf(row: Envelope | null): string {
  const fields = { ...(fieldsOf(row)['item'] as object | undefined), ...fieldsOf(row) }
  const found = TITLES.map((field) => (fields as Fields)[field])
  return found.find((value): value is string => typeof value === 'string' && value !== '') ?? ''
}

function nameOfHolder(row: Envelope | null, { merged }: ImportPlan): string {
  const { roundId, organisationId } = fieldsOf(row)
  const holder =
    merged.round.find(({ id }) => id === roundId) ??
    merged.organisation.find(({ id }) => id === organisationId)
  return holder === undefined ? '' : titleOf(holder)
}

/** What a person typed, and the stage that was chosen; names of states are for the app alone. */
const WRITTEN: ReadonlySet<string> = new Set([
  'name',
  'what',
  'issue',
  'about',
  'choice',
  'reason',
  'dissent',
  'wouldChange',
  'note',
  'text',
  'where',
  'owner',
  'partner',
  'date',
  'due',
  'people',
  'plan',
  'how',
  'secondCheck',
  'communitiesPhrase',
])

/** Long texts are cut: they are to be told apart and not to be read. */
const TEXT_SHOWN = 200
const TEXTS_SHOWN = 8

function textsOf(row: Envelope | null): readonly string[] {
  return row === null ? [] : [...new Set(leavesOf(contentOf(row)))].slice(0, TEXTS_SHOWN)
}

function leavesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inner]) => {
    if (typeof inner === 'object') return leavesOf(inner)
    if (!WRITTEN.has(field) || inner === '' || typeof inner === 'boolean') return []
    return [Array.from(String(inner)).slice(0, TEXT_SHOWN).join('')]
  })
}

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(row: Envelope | null): Fields {
  return (row ?? {}) as Fields
}
