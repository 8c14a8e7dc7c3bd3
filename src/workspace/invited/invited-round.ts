import type { Invitation } from '#src/domain/record/invitation.ts'
import type { Round } from '#src/domain/record/round.ts'
import type { SealedCopy } from '#src/domain/record/response.ts'
import { answersOfDrafts } from '#src/domain/round/question-answer.ts'
import { choicesOf } from '#src/domain/round/round-answers.ts'
import type { QuestionSet } from '#src/questions/question-set.ts'
import type { JoinedRound } from '#src/storage/joined-rounds.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

/** A round that this device was invited to, as its screens see it. */
export interface InvitedRound {
  /** With the person's own answers, and nothing of anybody else. */
  readonly view: RoundView
  readonly invitation: Invitation
  /** What was handed in. Undefined until then, and while the person answers again. */
  readonly copy: SealedCopy | undefined
}

export function toInvitedRound(joined: JoinedRound, set: QuestionSet): InvitedRound {
  const { invitation, copy } = joined
  const answers = answersOfDrafts(joined.drafts)
  return { view: { ...toView(invitation, set), ...ownAnswers(answers) }, invitation, copy }
}

function ownAnswers(answers: RoundView['answers']) {
  return { answers, drafts: answers, choices: choicesOf(answers) }
}

function toView(invitation: Invitation, set: QuestionSet) {
  return {
    ...factsOfInvitation(invitation),
    set,
    questionIds: set.questions.map((question) => question.id),
    evidence: {},
    agreed: {},
    handedIn: 0,
    withdrawn: 0,
    lead: false,
    reveals: [],
    closure: undefined,
  }
}

/** What an invitation tells of the records that are on the facilitator's device. */
export function factsOfInvitation(
  invitation: Invitation,
): Pick<RoundView, 'round' | 'organisation' | 'unit'> {
  const { organisationId, organisation, counters, deleted } = invitation
  return {
    round: toRound(invitation),
    organisation: { ...organisation, id: organisationId, headcount: null, counters, deleted },
    // Its name is in that of the round, if the facilitator wanted it there.
    unit: null,
  }
}

/** Open for as long as the person has it: only the facilitator's device knows when it is closed. */
function toRound(invitation: Invitation): Round {
  return {
    id: invitation.roundId,
    organisationId: invitation.organisationId,
    unitId: null,
    name: invitation.roundName,
    date: invitation.roundDate,
    mode: 'eachFirst',
    status: 'collecting',
    reopenings: [],
    questionsVersion: invitation.questionsVersion,
    // Nothing is placed on this device.
    methodVersion: '',
    expected: null,
    roles: invitation.roles.map((role) => ({ ...role, expected: null })),
    endTime: invitation.endTime,
    retention: { days: 0, pausedAt: null },
    stageNamesShown: invitation.stageNamesShown,
    practice: invitation.practice,
    followsRoundId: null,
    createdAt: `${invitation.roundDate}T00:00:00Z`,
    counters: invitation.counters,
    deleted: invitation.deleted,
  }
}
