import type { Invitation } from '#src/domain/record/invitation.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import { isGathering } from '#src/domain/workshop/phase.ts'
import { publicKeyOf } from '#src/transfer/hand-in/seal.ts'
import { readPayload } from './payload.ts'
import type { RoundKey } from './round-key.ts'

/** What a device hands over to a second one, in the words of the records that it becomes. */
export type OpenedRoundKey = Pick<RoundKey, 'round' | 'organisation' | 'unit' | 'privateKeys'> & {
  readonly invitation: FieldsOf<Invitation>
}

/**
 * Null where its parts are not of one round, where its first key is not that of the invitation, or of
 * a round that nobody can hand in to.
 */
export async function openRoundKey(key: RoundKey): Promise<OpenedRoundKey | null> {
  const { round, organisation, unit, privateKeys } = key
  const read = readPayload(key.invitation)
  if (!read.ok || !isGathering(round)) return null
  const { invitation } = read
  const isOfOneRound =
    invitation.roundId === round.id &&
    round.organisationId === organisation.id &&
    round.unitId === (unit?.id ?? null) &&
    (unit === null || unit.organisationId === organisation.id)
  if (!isOfOneRound) return null
  const publicKey = await publicKeyOf(privateKeys[0] ?? '')
  return publicKey === invitation.publicKey
    ? { round, organisation, unit, privateKeys, invitation }
    : null
}
