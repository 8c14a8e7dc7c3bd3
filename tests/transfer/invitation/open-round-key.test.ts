import { describe, expect, it } from 'vitest'
import { writeInvitation } from '#src/transfer/invitation/invitation.ts'
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
  it('opens with the invitation that went out', () => {
    expect(openRoundKey(key)).toEqual({
      round,
      organisation: key.organisation,
      unit: null,
      invitation: anInvitation(),
      privateKeys: [INVITATION_KEYS.privateKey],
    })
    const ofUnit = aRoundKey({ round: { ...round, unitId: UNIT_ID }, unit })
    expect(openRoundKey(ofUnit)).toMatchObject({ unit })
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
  ])('is refused with %s', (_, patch) => {
    expect(openRoundKey(aRoundKey(patch))).toBeNull()
  })
})
