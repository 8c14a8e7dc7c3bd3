import fc from 'fast-check'
import type { Everything } from '#src/domain/record/everything.ts'
import { idOf } from '#src/domain/record/ids.ts'
import { KIND_NAMES, KINDS, type Kind } from '#src/domain/record/kinds.ts'
import type { Envelope } from '#src/domain/record/record.ts'
import { applyWrite, createRecord } from '#src/domain/record/write.ts'
import { anyOf } from './any-of-schema.ts'

// Any workspace that the app can hold and that leaves it whole: records of every kind, one or two of
// each, that belong to each other. What may not leave, such as the answers of single people in a
// round that was closed, is left to the tests of `whatLeaves`.

export interface AnyWorkspaces {
  readonly one: Everything
  /** Of another device: the same records, with other changes to them, and some of its own. */
  readonly other: Everything
}

type Fields = Readonly<Record<string, unknown>>
type Lists = Readonly<Record<Kind, readonly Envelope[]>>

const ids = { size: '-1', minLength: 3, maxLength: 3 } as const
const holderIds = fc.uniqueArray(fc.stringMatching(/^[\w.%-]{3,12}$/), ids)

/** The rounds of every workspace: one done alone, one in one talk, and one where each answers first. */
const MODES = ['alone', 'together', 'eachFirst'] as const

/** In this order in the list of rounds. */
const ALONE = 0
const TOGETHER = 1
const EACH_FIRST = 2

/** Where what one person said may stand: in no round of many that was closed. */
const ROUND_OF: Readonly<Partial<Record<Kind, readonly number[]>>> = {
  draftAnswer: [ALONE],
  response: [ALONE, EACH_FIRST],
  sealedCopy: [ALONE, EACH_FIRST],
  invitationKey: [ALONE, EACH_FIRST],
  closure: [ALONE, TOGETHER],
  rawErasure: [TOGETHER],
}

/** Sealed or a mark: no count tells when it was written. */
const WITHOUT_COUNTS: ReadonlySet<Kind> = new Set(['response', 'withdrawal', 'rawErasure'])

/** Ids that are made of what the record belongs to, see src/domain/record. */
const ID_OF: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  draftAnswer: ['roundId', 'questionId'],
  agreedAnswer: ['roundId', 'questionId'],
  evidenceLink: ['evidenceId', 'roundId', 'questionMeaning'],
  evidenceCheck: ['roundId', 'questionId'],
  evidenceBase: ['organisationId', 'source'],
  dutyState: ['organisationId', 'nation', 'dutyItem'],
  runningOrder: ['roundId'],
  summaryDraft: ['roundId'],
  rawErasure: ['roundId'],
}

interface Made {
  readonly fields: Fields
  readonly pick: number
  readonly counter: number
}

const anyMade = (kind: Kind): fc.Arbitrary<Made> =>
  fc.record({
    fields: anyOf(KINDS[kind]) as fc.Arbitrary<Fields>,
    pick: fc.nat({ max: 5 }),
    counter: fc.integer({ min: 1, max: 9 }),
  })

const anyLists = fc.record(
  Object.fromEntries(
    KIND_NAMES.map((kind) => {
      const length = kind === 'round' ? MODES.length : undefined
      const size = { minLength: length ?? 1, maxLength: length ?? 2 }
      return [kind, fc.array(anyMade(kind), size)]
    }),
  ) as Record<Kind, fc.Arbitrary<Made[]>>,
)

export const anyWorkspaces: fc.Arbitrary<AnyWorkspaces> = fc
  .record({ holders: holderIds, base: anyLists, more: anyLists, edits: anyLists, others: anyLists })
  .map(({ holders, base, more, edits, others }) => {
    const shared = settled(base, holders, '')
    return {
      one: everything(edited(shared, edits)),
      other: everything(together(edited(shared, others), settled(more, holders, 'more.'))),
    }
  })

/** Everything belongs to something that is there, under an id of its own. */
function settled(made: Record<Kind, Made[]>, holders: readonly string[], prefix: string): Lists {
  return toLists((kind) => {
    const records = made[kind].map(({ fields, pick, counter }, place) => {
      const { id: _id, counters: _counters, deleted: _deleted, ...own } = fields
      const belongs = belonging(kind, own, holders, pick)
      const content = kind === 'round' ? { ...belongs, mode: MODES[place] } : belongs
      const id = idFor(kind, content, holders[place] ?? '', `${prefix}${String(fields['id'])}`)
      const record = createRecord<Envelope>(id, content, counter)
      return WITHOUT_COUNTS.has(kind) ? { ...record, counters: {} } : record
    })
    return unique(records)
  })
}

const HOLDER_KINDS: ReadonlySet<Kind> = new Set([
  'organisation',
  'unit',
  'round',
  'evidence',
  'outcome',
])

function idFor(kind: Kind, content: Fields, holder: string, own: string): string {
  const parts = (ID_OF[kind] ?? []).map((field) => String(content[field]))
  const [first, second, ...rest] = parts
  if (first === undefined) return HOLDER_KINDS.has(kind) ? holder : `${kind}.${own}`
  return second === undefined ? first : idOf(first, second, ...rest)
}

function belonging(kind: Kind, fields: Fields, holders: readonly string[], pick: number): Fields {
  const belongs = Object.entries(fields).map(([field, value]) => {
    if (!BELONGS.has(field) || value === null) return [field, value]
    const places = (field === 'roundId' ? ROUND_OF[kind] : undefined) ?? COMMON[field] ?? [0]
    return [field, holders[places[pick % places.length] ?? 0]]
  })
  return Object.fromEntries(belongs) as Fields
}

const BELONGS: ReadonlySet<string> = new Set([
  'organisationId',
  'unitId',
  'roundId',
  'evidenceId',
  'outcomeId',
])
/** There is one at least of each. */
const COMMON: Readonly<Record<string, readonly number[]>> = {
  roundId: [ALONE, TOGETHER, EACH_FIRST],
}

/** Frozen, sealed or a mark: no device writes it a second time. */
const WRITTEN_ONCE: ReadonlySet<Kind> = new Set([
  'response',
  'withdrawal',
  'rawErasure',
  'sealedCopy',
  'invitationKey',
  'closure',
  'reveal',
])

/** What a record is of stays as it is in all its copies. */
const STAYS: ReadonlySet<string> = new Set([
  'id',
  'counters',
  'deleted',
  'mode',
  'nation',
  'source',
])

/** Every second record has one field or more changed. */
function edited(lists: Lists, edits: Record<Kind, Made[]>): Lists {
  return toLists((kind) =>
    lists[kind].map((record, place) => {
      const edit = edits[kind][place]
      if (edit === undefined || edit.pick % 2 === 0 || WRITTEN_ONCE.has(kind)) return record
      const changed = Object.entries(edit.fields).filter(
        ([field], at) =>
          !STAYS.has(field) && !/(Id|Item|Meaning)$/.test(field) && at % edit.pick === 0,
      )
      return applyWrite(record, Object.fromEntries(changed), edit.counter)
    }),
  )
}

function together(some: Lists, more: Lists): Lists {
  return toLists((kind) => unique([...some[kind], ...more[kind]]))
}

/** The first under an id stands. */
function unique(records: readonly Envelope[]): readonly Envelope[] {
  return [...new Map(records.toReversed().map((one) => [one.id, one])).values()].toReversed()
}

function toLists(listOf: (kind: Kind) => readonly Envelope[]): Lists {
  return Object.fromEntries(KIND_NAMES.map((kind) => [kind, listOf(kind)])) as Lists
}

function everything(lists: Lists): Everything {
  return lists as unknown as Everything
}
