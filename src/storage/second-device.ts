import { goesWith } from '#src/domain/record/belongings.ts'
import type { Invitation } from '#src/domain/record/invitation.ts'
import { KIND_NAMES, type Kind, type RecordOf } from '#src/domain/record/kinds.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import type { Response } from '#src/domain/record/response.ts'
import type { Round } from '#src/domain/record/round.ts'
import type { Unit } from '#src/domain/record/unit.ts'
import { change, type Change } from './change.ts'
import type { Store } from './handle.ts'
import { isLead, isLeadIn, notLeadId } from './lead.ts'
import type { Missing, Saved } from './refusals.ts'
import { readWhere } from './rows.ts'
import { scrub } from './single-answers.ts'

// A second facilitator's device: it gathers for a round that another device leads.

type WithId<T extends { readonly id: string }> = FieldsOf<T> & Pick<T, 'id'>

/** What a device that gathers along has to know. */
export interface SharedRound {
  readonly round: WithId<Round>
  readonly organisation: WithId<Organisation>
  readonly unit: WithId<Unit> | null
  readonly invitation: FieldsOf<Invitation>
  /** The first is the one that the invitation goes with. */
  readonly privateKeys: readonly string[]
}

export interface Here {
  readonly ok: false
  /** The round is on this device, maybe deleted and not yet erased. */
  readonly kind: 'here'
}

export interface Joined {
  readonly ok: false
  /** Whoever has this device answers in the round: what is theirs would be the next person's. */
  readonly kind: 'joined'
}

const SHARED = [
  'organisation',
  'unit',
  'round',
  'invitation',
  'invitationKey',
  'draftAnswer',
  'sealedCopy',
] as const

/** All of it or nothing. An organisation or a unit that is here stays as it is. */
export function takeSharedRound(store: Store, shared: SharedRound): Promise<Saved | Here | Joined> {
  const { round, organisation, unit, invitation, privateKeys } = shared
  return change<Saved | Here | Joined>(store, SHARED, async (on) => {
    if (await isKnown(on, 'round', round.id)) return { ok: false, kind: 'here' }
    if (await isJoined(on, round.id)) return { ok: false, kind: 'joined' }
    await copyUnlessKnown(on, 'organisation', organisation)
    if (unit !== null) await copyUnlessKnown(on, 'unit', unit)
    // What the lead has shown is not here, so that on this device nobody has seen anything yet.
    await copyUnlessKnown(on, 'round', { ...round, status: 'collecting' })
    for (const [place, privateKey] of privateKeys.entries()) {
      const id = on.newId()
      if (place === 0) await on.put('invitation', id, invitation)
      await on.put('invitationKey', id, { roundId: round.id, privateKey })
    }
    await on.put('setting', notLeadId(round.id), { value: true })
    return { ok: true }
  })
}

/** Told by all rows, also by those that cannot be read. */
async function isJoined(on: Change, roundId: string): Promise<boolean> {
  const keysOf = (kind: Kind) => on.keys(kind, 'roundId', roundId)
  // The facilitator's invitation has an id of its own.
  if ((await keysOf('invitation')).includes(roundId)) return true
  const answers = [...(await keysOf('draftAnswer')), ...(await keysOf('sealedCopy'))]
  return answers.length > 0
}

async function isKnown(on: Change, kind: Kind, id: string): Promise<boolean> {
  const living = await on.find(kind, id)
  return living !== undefined || (await on.findRemoved(kind, id)) !== undefined
}

/** Without counts: a copy says nothing newer than what it was taken from, and yields to that. */
async function copyUnlessKnown<K extends Kind>(
  on: Change,
  kind: K,
  { id, ...fields }: WithId<RecordOf<K>>,
): Promise<void> {
  if (await isKnown(on, kind, id)) return
  const copied = fields as unknown as FieldsOf<RecordOf<K>>
  // One that was erased here begins a new life, for which it needs a count.
  if (await on.isReadable(kind, id)) await on.put(kind, id, copied)
  else await on.seal(kind, id, copied)
}

export type ToBring = Pick<Response, 'id' | 'role' | 'answers'>

/**
 * What was gathered here, for the device that leads, to be sealed before it leaves. In the order of
 * random ids, which says nothing about who came when. None on the device that leads itself.
 */
export async function listToBring(store: Store, roundId: string): Promise<readonly ToBring[]> {
  if (await isLead(store, roundId)) return []
  const responses = await readWhere(store, 'response', 'roundId', roundId)
  return responses
    .map(({ id, role, answers }) => ({ id, role, answers }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** From now on this device reveals and closes. The other is not told: people have to. */
export function takeLead(store: Store, roundId: string): Promise<void> {
  return change(store, [], (on) => on.erase('setting', [notLeadId(roundId)]))
}

export interface Leads {
  readonly ok: false
  readonly kind: 'leads'
}

/**
 * Leaves nothing of the round on a device that only gathered for it. No tombstones: nothing was
 * taken back, and they would take the answers from the lead as well when the two are merged.
 */
export function leaveSharedRound(store: Store, roundId: string): Promise<Saved | Leads | Missing> {
  return change<Saved | Leads | Missing>(store, KIND_NAMES, async (on) => {
    if (await isLeadIn(on, roundId)) return { ok: false, kind: 'leads' }
    if (!(await isKnown(on, 'round', roundId))) return { ok: false, kind: 'missing' }
    for (const kind of OF_A_ROUND) {
      await on.erase(kind, await on.keys(kind, 'roundId', roundId))
    }
    await on.erase('round', [roundId])
    await on.erase('setting', [notLeadId(roundId)])
    await scrub(store, on, roundId, OF_A_ROUND)
    await on.dropFormDrafts(roundId)
    return { ok: true }
  })
}

const OF_A_ROUND = KIND_NAMES.filter((kind) => goesWith(kind, 'roundId'))
