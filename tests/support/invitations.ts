import type { Invitation } from '#src/domain/record/invitation.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import { ORGANISATION_ID, QUESTIONS_VERSION, ROUND_ID } from './records.ts'

/** As ordinary as they come. Its key is a real one; the private half is below. */
export function anInvitation(patch: Partial<FieldsOf<Invitation>> = {}): FieldsOf<Invitation> {
  return {
    roundId: ROUND_ID,
    organisationId: ORGANISATION_ID,
    organisation: {
      name: 'Northwick Council',
      sector: 'council',
      nation: 'england',
      communitiesPhrase: '',
    },
    roundName: 'Autumn 2026',
    roundDate: '2026-11-22',
    endTime: '16:30',
    questionsVersion: QUESTIONS_VERSION,
    language: 'en',
    roles: [],
    stageNamesShown: false,
    practice: false,
    publicKey: INVITATION_KEYS.publicKey,
    ...patch,
  }
}

export const INVITATION_KEYS = {
  publicKey: 'age1jn2yhckwx3arny5f6uh32txr6yd5vnxc540ghgjhtszeavucd4tqfeu6ex',
  privateKey: 'AGE-SECRET-KEY-1RDAHNCELG4REQDQ0G0SMN03YJD8QAF944JEU7EFE5U9TCEH2PVUSCSCWSV',
} as const
