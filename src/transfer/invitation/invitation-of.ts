import type { Invitation } from '#src/domain/record/invitation.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import type { Round } from '#src/domain/record/round.ts'

export interface Inviting {
  readonly round: Round
  readonly organisation: Organisation
}

/** An invitation to the round as it is now: what was kept of an earlier one may be out of date. */
export function invitationOf(
  { round, organisation }: Inviting,
  { language, publicKey }: Pick<Invitation, 'language' | 'publicKey'>,
): FieldsOf<Invitation> {
  const { name, sector, nation, communitiesPhrase } = organisation
  return {
    roundId: round.id,
    organisationId: round.organisationId,
    organisation: { name, sector, nation, communitiesPhrase },
    roundName: round.name,
    roundDate: round.date,
    endTime: round.endTime,
    questionsVersion: round.questionsVersion,
    language,
    // How many are expected in a role is for whoever runs the session.
    roles: round.roles.map((role) => ({ id: role.id, name: role.name })),
    stageNamesShown: round.stageNamesShown,
    practice: round.practice,
    publicKey,
  }
}
