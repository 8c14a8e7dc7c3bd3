import type { Choice } from '#src/domain/answer/answer.ts'
import type { HandIn } from '#src/transfer/hand-in/hand-in.ts'
import { writeInvitation } from '#src/transfer/invitation/invitation.ts'
import type { RoundKey } from '#src/transfer/invitation/round-key.ts'
import { anInvitation, INVITATION_KEYS } from './invitations.ts'
import {
  aRound,
  ORGANISATION,
  ORGANISATION_ID,
  QUESTION_IDS,
  QUESTIONS_VERSION,
} from './records.ts'

/** One person's, the same choice to every question. */
export function aHandIn(
  responseId: string,
  choice: Choice,
  note = '',
  questionIds: readonly string[] = QUESTION_IDS,
): HandIn {
  const answer = { choice, howSure: null, note }
  return {
    responseId,
    questionsVersion: QUESTIONS_VERSION,
    role: null,
    answers: Object.fromEntries(questionIds.map((id) => [id, answer])),
  }
}

/** What the lead hands to a second device. */
export function aRoundKey(patch: Partial<RoundKey> = {}): RoundKey {
  const {
    counters: _counters,
    deleted: _deleted,
    ...round
  } = aRound({
    mode: 'eachFirst',
    status: 'collecting',
  })
  return {
    round,
    organisation: { id: ORGANISATION_ID, ...ORGANISATION },
    unit: null,
    invitation: writeInvitation(anInvitation()),
    privateKeys: [INVITATION_KEYS.privateKey],
    ...patch,
  }
}
