import { canonicalJson } from '#src/domain/record/canonical.ts'
import type { RecordOf } from '#src/domain/record/kinds.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import type { Round } from '#src/domain/record/round.ts'
import type { Locked } from '#src/domain/round/life.ts'
import { isLonger } from '#src/domain/workshop/retention.ts'
import { change, type Change } from './change.ts'
import type { Store } from './handle.ts'
import type { OrganisationDetails } from './organisations.ts'
import type { Missing, Saved } from './refusals.ts'
import { removeHolder, restoreHolder } from './removal.ts'
import type { UnitDetails } from './units.ts'

type Needed = 'name' | 'date' | 'mode' | 'questionsVersion' | 'methodVersion'
type Optional =
  | 'expected'
  | 'roles'
  | 'endTime'
  | 'retention'
  | 'stageNamesShown'
  | 'followsRoundId'

export type NewRound = Pick<FieldsOf<Round>, Needed> & Partial<Pick<FieldsOf<Round>, Optional>>

export type NewOrganisation = Omit<OrganisationDetails, 'headcount'> &
  Partial<Pick<OrganisationDetails, 'headcount'>>

export interface SetUp {
  /** With an id: the details of one that is there already, brought up to date. */
  readonly organisation: NewOrganisation & { readonly id?: string | undefined }
  /** Null: the whole organisation. */
  readonly unit: (UnitDetails & { readonly id?: string | undefined }) | null
  readonly round: NewRound
}

export interface Created extends Saved {
  readonly organisationId: string
  readonly unitId: string | null
  readonly roundId: string
}

/**
 * The organisation, the unit and the round: all of them, or none. Refused for an organisation that
 * another tab deleted: a new round must not bring the rest of it back.
 */
export function createRound(store: Store, setUp: SetUp): Promise<Created | Missing> {
  return change<Created | Missing>(store, KINDS, async (on) => {
    const id = await putOrganisation(on, setUp.organisation)
    if (id === undefined) return { ok: false, kind: 'missing' }
    const unitId = setUp.unit === null ? null : await putUnit(on, id, setUp.unit)
    const roundId = on.newId()
    await on.put('round', roundId, {
      ...ROUND_DEFAULTS,
      // People may hand in from the day on which they are invited.
      status: setUp.round.mode === 'eachFirst' ? 'collecting' : 'draft',
      ...setUp.round,
      organisationId: id,
      unitId,
      createdAt: on.now,
      // By where it is, so that no round of the practice is ever taken for a real one.
      practice: store.workspace === 'practice',
    })
    return { ok: true, organisationId: id, unitId, roundId }
  })
}

const KINDS = ['organisation', 'unit', 'round'] as const

const ROUND_DEFAULTS = {
  reopenings: [],
  expected: null,
  roles: [],
  endTime: null,
  retention: { days: 0, pausedAt: null },
  stageNamesShown: false,
  followsRoundId: null,
} as const satisfies Partial<FieldsOf<Round>>

/** Undefined where it was removed or erased. One that cannot be read is written anew. */
async function putOrganisation(
  on: Change,
  { id = on.newId(), ...details }: SetUp['organisation'],
): Promise<string | undefined> {
  const before = await on.find('organisation', id)
  if (before === undefined && (await on.isReadable('organisation', id))) return undefined
  if (before === undefined) await on.put('organisation', id, { headcount: null, ...details })
  else await patchWhatDiffers(on, 'organisation', before, details)
  return id
}

async function putUnit(
  on: Change,
  organisationId: string,
  { id = on.newId(), ...details }: NonNullable<SetUp['unit']>,
): Promise<string> {
  const fields = { ...details, organisationId }
  const before = await on.find('unit', id)
  if (before === undefined) await on.put('unit', id, fields)
  else await patchWhatDiffers(on, 'unit', before, fields)
  return id
}

/** A new count on a field that says the same would win over another device's real change of it. */
async function patchWhatDiffers<K extends 'organisation' | 'unit'>(
  on: Change,
  kind: K,
  before: RecordOf<K>,
  fields: Partial<FieldsOf<RecordOf<K>>>,
): Promise<void> {
  const differing = Object.entries(fields).filter(
    ([field, value]) => canonicalJson(before[field as keyof RecordOf<K>]) !== canonicalJson(value),
  )
  if (differing.length === 0) return
  await on.patch(kind, before.id, Object.fromEntries(differing) as typeof fields)
}

export function renameRound(store: Store, id: string, name: string): Promise<void> {
  return change(store, ['round'], (on) => on.patch('round', id, { name }))
}

export type RoundDetails = Pick<
  FieldsOf<Round>,
  'name' | 'date' | 'expected' | 'roles' | 'endTime' | 'retention' | 'stageNamesShown'
>

export interface KeepsLonger {
  readonly ok: false
  readonly kind: 'keepsLonger'
}

/**
 * A closed round says what it said; only its name can still change. Once somebody handed in, single
 * answers are kept no longer than that person was told. A pause for a request is not changed here.
 */
export function saveRoundDetails(
  store: Store,
  id: string,
  patch: Partial<RoundDetails>,
): Promise<Saved | Locked | KeepsLonger | Missing> {
  const kinds = ['round', 'response', 'withdrawal'] as const
  return change<Saved | Locked | KeepsLonger | Missing>(store, kinds, async (on) => {
    const round = await on.find('round', id)
    if (round === undefined) return { ok: false, kind: 'missing' }
    if (round.status === 'closed') return { ok: false, kind: 'locked' }
    const { retention } = patch
    if (retention === undefined) {
      await on.patch('round', id, patch)
      return { ok: true }
    }
    if (isLonger(retention.days, round) && (await hasHandIns(on, id))) {
      return { ok: false, kind: 'keepsLonger' }
    }
    const { pausedAt } = round.retention
    await on.patch('round', id, { ...patch, retention: { ...retention, pausedAt } })
    return { ok: true }
  })
}

/** Also of those who took theirs back: they were told the same. */
async function hasHandIns(on: Change, roundId: string): Promise<boolean> {
  const kinds = ['response', 'withdrawal'] as const
  const keys = await Promise.all(kinds.map((kind) => on.keys(kind, 'roundId', roundId)))
  return keys.flat().length > 0
}

/** With evidence that no other round uses. All of it can be brought back. */
export function removeRound(store: Store, id: string): Promise<void> {
  return removeHolder(store, { kind: 'round', id })
}

export function restoreRound(store: Store, id: string): Promise<Saved | Missing> {
  return restoreHolder(store, { kind: 'round', id })
}
