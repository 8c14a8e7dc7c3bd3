import type { Invitation, InvitationKey } from '#src/domain/record/invitation.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import type { Response } from '#src/domain/record/response.ts'
import { readEnvelope, roundMark, writeEnvelope } from './envelope.ts'
import { packHandIn, unpackHandIn, type HandIn } from './hand-in.ts'
import { seal, unseal } from './seal.ts'

/** What the member's device gives away: nobody but the facilitator's device can read it. */
export async function sealHandIn(
  handIn: HandIn,
  questionIds: readonly string[],
  { roundId, publicKey }: Pick<Invitation, 'roundId' | 'publicKey'>,
): Promise<Uint8Array> {
  const sealed = await seal(packHandIn(handIn, questionIds), publicKey)
  return writeEnvelope({ roundMark: roundMark(roundId), sealed })
}

/** What the facilitator's device knows of the round that it is gathering for. */
export interface Gatherer
  extends Pick<InvitationKey, 'roundId' | 'privateKey'>, Pick<Invitation, 'questionsVersion'> {
  readonly questionIds: readonly string[]
  readonly roleIds: readonly string[]
}

export type OpenedHandIn =
  | { readonly ok: true; readonly id: string; readonly response: FieldsOf<Response> }
  | {
      readonly ok: false
      /** `altered`: not sealed to this round's key, or changed on its way. */
      readonly kind: 'foreign' | 'newer' | 'otherRound' | 'altered' | 'otherQuestions' | 'damaged'
    }

/** The gate for all hand-ins, from whatever way they came. It changes nothing. */
export async function openHandIn(bytes: Uint8Array, gatherer: Gatherer): Promise<OpenedHandIn> {
  const read = readEnvelope(bytes)
  if (!read.ok) return read
  const { envelope } = read
  if (envelope.roundMark !== roundMark(gatherer.roundId)) return { ok: false, kind: 'otherRound' }
  const plain = await unseal(envelope.sealed, gatherer.privateKey)
  if (plain === null) return { ok: false, kind: 'altered' }
  const unpacked = unpackHandIn(plain, gatherer.questionsVersion, gatherer.questionIds)
  if (!unpacked.ok) return unpacked
  const { responseId, role, answers } = unpacked.handIn
  // A role that the round does not ask for is nobody's: it would be a group of its own.
  const known = role !== null && gatherer.roleIds.includes(role) ? role : null
  return { ok: true, id: responseId, response: { roundId: gatherer.roundId, role: known, answers } }
}
