import type { FieldsOf } from '#src/domain/record/record.ts'
import type { Round } from '#src/domain/record/round.ts'
import type { Locked } from '#src/domain/round/life.ts'
import { change, type Change } from './change.ts'
import type { Store } from './handle.ts'
import type { OrganisationDetails } from './organisations.ts'
import { readOrganisations } from './organisation-records.ts'
import type { Missing, Saved } from './refusals.ts'
import { readAll, readOne } from './rows.ts'
import type { UnitDetails } from './units.ts'

type Needed = 'name' | 'date' | 'mode' | 'questionsVersion' | 'methodVersion'
type Optional =
  | 'expected'
  | 'roles'
  | 'endTime'
  | 'retention'
  | 'stageNamesShown'
  | 'practice'
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

export interface Created {
  readonly organisationId: string
  readonly unitId: string | null
  readonly roundId: string
}

/** The organisation, the unit and the round: all of them, or none. */
export function createRound(store: Store, setUp: SetUp): Promise<Created> {
  return change(store, ['organisation', 'unit', 'round'], async (on) => {
    const id = await putOrganisation(on, setUp.organisation)
    const unitId = setUp.unit === null ? null : await putUnit(on, id, setUp.unit)
    const roundId = on.newId()
    await on.put('round', roundId, {
      ...ROUND_DEFAULTS,
      ...setUp.round,
      organisationId: id,
      unitId,
      createdAt: on.now,
    })
    return { organisationId: id, unitId, roundId }
  })
}

const ROUND_DEFAULTS = {
  status: 'draft',
  reopenings: [],
  expected: null,
  roles: [],
  endTime: null,
  retention: { days: 0, pausedAt: null },
  stageNamesShown: false,
  practice: false,
  followsRoundId: null,
} as const satisfies Partial<FieldsOf<Round>>

async function putOrganisation(
  on: Change,
  { id = on.newId(), ...details }: SetUp['organisation'],
): Promise<string> {
  const before = await on.find('organisation', id)
  await on.put('organisation', id, { headcount: before?.headcount ?? null, ...details })
  return id
}

async function putUnit(
  on: Change,
  organisationId: string,
  { id = on.newId(), ...details }: NonNullable<SetUp['unit']>,
): Promise<string> {
  await on.put('unit', id, { ...details, organisationId })
  return id
}

/** Newest first, by the day of the round; of one day, the one made last. Without those of a removed organisation. */
export async function listRounds(store: Store): Promise<readonly Round[]> {
  const organisations = await readOrganisations(store)
  const ids = new Set(organisations.map(({ id }) => id))
  const rounds = await readAll(store, 'round')
  return rounds.filter(({ organisationId }) => ids.has(organisationId)).toSorted(newestFirst)
}

export function getRound(store: Store, id: string): Promise<Round | undefined> {
  return readOne(store, 'round', id)
}

export function renameRound(store: Store, id: string, name: string): Promise<void> {
  return change(store, ['round'], (on) => on.patch('round', id, { name }))
}

export type RoundDetails = Pick<
  FieldsOf<Round>,
  'name' | 'date' | 'expected' | 'roles' | 'endTime' | 'retention' | 'stageNamesShown'
>

/** A closed round says what it said; only its name can still change. */
export function saveRoundDetails(
  store: Store,
  id: string,
  patch: Partial<RoundDetails>,
): Promise<Saved | Locked | Missing> {
  return change(store, ['round'], async (on) => {
    const round = await on.find('round', id)
    if (round === undefined) return { ok: false, kind: 'missing' }
    if (round.status === 'closed') return { ok: false, kind: 'locked' }
    await on.patch('round', id, patch)
    return { ok: true }
  })
}

/** What belongs to it stays where it is, so that it can be brought back whole. */
export function removeRound(store: Store, id: string): Promise<void> {
  return change(store, ['round'], (on) => on.remove('round', id))
}

export function restoreRound(store: Store, id: string): Promise<void> {
  return change(store, ['round'], (on) => on.restore('round', id))
}

function newestFirst(one: Round, other: Round): number {
  if (one.date !== other.date) return one.date < other.date ? 1 : -1
  if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt ? 1 : -1
  return one.id < other.id ? 1 : -1
}
