import { canonicalJson } from '#src/domain/record/canonical.ts'
import type { Invitation } from '#src/domain/record/invitation.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import type { WrongStatus } from '#src/domain/round/life.ts'
import { isGathering } from '#src/domain/workshop/phase.ts'
import { change } from './change.ts'
import type { Store } from './handle.ts'
import type { Missing, Saved } from './refusals.ts'
import { readWhere } from './rows.ts'
import { scrub, SCRUBBED, SINGLE_ANSWERS } from './single-answers.ts'

// The facilitator's device has an invitation with a key beside it, under one id. A member's device
// has one without a key, under the id of the round, whose record it never gets.

export type Kept =
  | {
      readonly ok: true
      /** The one that is there: of two that were made at the same time, the first. */
      readonly invitation: Invitation
    }
  | WrongStatus
  | Missing

export function keepInvitation(
  store: Store,
  fields: FieldsOf<Invitation>,
  privateKey: string,
): Promise<Kept> {
  const { roundId } = fields
  return change<Kept>(store, ['round', 'invitation', 'invitationKey'], async (on) => {
    const round = await on.find('round', roundId)
    if (round === undefined) return { ok: false, kind: 'missing' }
    if (!isGathering(round)) return { ok: false, kind: 'wrongStatus', status: round.status }
    const keys = await on.list('invitationKey', 'roundId', roundId)
    const there = firstWithKey(await on.list('invitation', 'roundId', roundId), keys)
    if (there !== undefined) return { ok: true, invitation: there }
    const id = on.newId()
    await on.put('invitation', id, fields)
    await on.put('invitationKey', id, { roundId, privateKey })
    return { ok: true, invitation: { ...fields, id, counters: {}, deleted: null } }
  })
}

/** The facilitator's where this device has its key, otherwise the one that this device accepted. */
export async function findRoundInvitation(
  store: Store,
  roundId: string,
): Promise<Invitation | undefined> {
  const keys = await readWhere(store, 'invitationKey', 'roundId', roundId)
  const invitations = await readWhere(store, 'invitation', 'roundId', roundId)
  return firstWithKey(invitations, keys) ?? invitations.find(({ id }) => id === roundId)
}

/** In the order of their ids, so that two devices with the same records invite to the same key. */
function firstWithKey(
  invitations: readonly Invitation[],
  keys: readonly { readonly id: string }[],
): Invitation | undefined {
  const withKey = new Set(keys.map(({ id }) => id))
  return invitations
    .filter(({ id }) => withKey.has(id))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))[0]
}

export interface StoredRoundKeys {
  /** Empty where the invitation cannot be read any more: what was sealed to it still opens. */
  readonly publicKey: string
  readonly privateKey: string
}

/**
 * More than one where two devices invited to the same round before they met. The first is the one
 * that goes with the invitation (see findRoundInvitation).
 */
export async function listRoundKeys(
  store: Store,
  roundId: string,
): Promise<readonly StoredRoundKeys[]> {
  const keys = await readWhere(store, 'invitationKey', 'roundId', roundId)
  const invitations = await readWhere(store, 'invitation', 'roundId', roundId)
  const first = firstWithKey(invitations, keys)?.id
  const publicKeys = new Map(invitations.map(({ id, publicKey }) => [id, publicKey]))
  return keys
    .toSorted((one, other) => Number(other.id === first) - Number(one.id === first))
    .map(({ id, privateKey }) => ({ publicKey: publicKeys.get(id) ?? '', privateKey }))
}

export interface OwnRound {
  readonly ok: false
  /** This device runs the round: nobody joins it from here. */
  readonly kind: 'ownRound'
}

export interface OtherKey {
  readonly ok: false
  /** Another device invited to the same round. The first that was accepted stays. */
  readonly kind: 'otherKey'
}

export interface OtherWorkspace {
  readonly ok: false
  /** What is made up and what is real never meet. */
  readonly kind: 'otherWorkspace'
}

type NotJoined = OwnRound | OtherKey | OtherWorkspace

/**
 * Accepting again brings an invitation up to date. It never changes the key: who runs the round keeps
 * every key, so that what is sealed to the first one opens.
 */
export function joinRound(store: Store, fields: FieldsOf<Invitation>): Promise<Saved | NotJoined> {
  const { roundId } = fields
  return change<Saved | NotJoined>(store, ['round', 'invitation'], async (on) => {
    if (fields.practice !== (store.workspace === 'practice')) {
      return { ok: false, kind: 'otherWorkspace' }
    }
    if ((await on.find('round', roundId)) !== undefined) return { ok: false, kind: 'ownRound' }
    const before = await on.find('invitation', roundId)
    if (before !== undefined && before.publicKey !== fields.publicKey) {
      return { ok: false, kind: 'otherKey' }
    }
    if (before === undefined || isOther(before, fields)) await on.put('invitation', roundId, fields)
    return { ok: true }
  })
}

function isOther(
  { id: _id, counters: _counters, deleted: _deleted, ...before }: Invitation,
  fields: FieldsOf<Invitation>,
): boolean {
  return canonicalJson(before) !== canonicalJson(fields)
}

/** Leaves no trace of it on a member's device. Of a round that is kept here only the joining goes. */
export function leaveRound(store: Store, roundId: string): Promise<void> {
  const kinds = ['round', 'invitation', 'draftAnswer', 'sealedCopy', ...SCRUBBED] as const
  return change(store, kinds, async (on) => {
    await on.erase('invitation', [roundId])
    if (await on.isReadable('round', roundId)) return
    for (const kind of ['draftAnswer', 'sealedCopy'] as const) {
      await on.erase(kind, await on.keys(kind, 'roundId', roundId))
    }
    await scrub(store, on, roundId, ['invitation', ...SINGLE_ANSWERS])
    await on.dropFormDrafts(roundId)
  })
}
