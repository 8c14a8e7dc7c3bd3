import { describe, expect, it } from 'vitest'
import { writeInvitation } from '#src/transfer/invitation/invitation.ts'
import { newRoundKeys } from '#src/transfer/hand-in/seal.ts'
import { openRoundKey } from '#src/transfer/invitation/open-round-key.ts'
import { aRoundKey } from '#tests/support/hand-ins.ts'
import { anInvitation, INVITATION_KEYS } from '#tests/support/invitations.ts'
import { ORGANISATION_ID, UNIT_ID } from '#tests/support/records.ts'

const key = aRoundKey()
const { round } = key
const unit = {
  id: UNIT_ID,
  organisationId: ORGANISATION_ID,
  name: 'Housing',
  kind: 'unit',
} as const

describe('the key of a round', () => {
  it('opens with the invitation that went out', async () => {
    expect(await openRoundKey(key)).toEqual({
      round,
      organisation: key.organisation,
      unit: null,
      invitation: anInvitation(),
      privateKeys: [INVITATION_KEYS.privateKey],
    })
    const ofUnit = aRoundKey({ round: { ...round, unitId: UNIT_ID }, unit })
    expect(await openRoundKey(ofUnit)).toMatchObject({ unit })
  })

  it.each([
    ['an invitation that cannot be read', { invitation: 'i1.abc' }],
    [
      'the invitation of another round',
      { invitation: writeInvitation(anInvitation({ roundId: 'other' })) },
    ],
    ['another organisation', { organisation: { ...key.organisation, id: 'other' } }],
    ['a unit that the round is not of', { unit }],
    ['no unit where the round has one', { round: { ...round, unitId: UNIT_ID } }],
    [
      'a unit of somebody else',
      { round: { ...round, unitId: UNIT_ID }, unit: { ...unit, organisationId: 'other' } },
    ],
    ['a closed round', { round: { ...round, status: 'closed' as const } }],
    ['a round done alone', { round: { ...round, mode: 'alone' as const } }],
  ])('is refused with %s', async (_, patch) => {
    expect(await openRoundKey(aRoundKey(patch))).toBeNull()
  })

  it('is refused where its first key is not that of the invitation', async () => {
    const { privateKey } = await newRoundKeys()
    const own = INVITATION_KEYS.privateKey
    expect(await openRoundKey(aRoundKey({ privateKeys: [privateKey, own] }))).toBeNull()
    expect(await openRoundKey(aRoundKey({ privateKeys: ['AGE-SECRET-KEY-1'] }))).toBeNull()
    const both = aRoundKey({ privateKeys: [own, privateKey] })
    expect(await openRoundKey(both)).toMatchObject({ privateKeys: [own, privateKey] })
  })
})
