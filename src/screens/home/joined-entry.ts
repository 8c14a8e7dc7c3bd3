import type { Invitation } from '#src/domain/record/invitation.ts'
import { listMissing } from '#src/domain/stage/answers.ts'
import { paths } from '#src/paths.ts'
import type { JoinedRound } from '#src/storage/joined-rounds.ts'
import { toInvitedRound } from '#src/workspace/invited/invited-round.ts'
import { whereInvited } from '#src/workspace/invited/where-invited.ts'
import type { QuestionSets } from '#src/workspace/question-sets.ts'

/** How far the person has come in a round that they joined. */
export type JoinedStanding =
  | { readonly kind: 'answering'; readonly answered: number; readonly total: number }
  | { readonly kind: 'sealed' }
  /** Invited to with questions that this app does not have any more, or not yet. */
  | { readonly kind: 'unknownQuestions' }

export interface JoinedEntry {
  readonly invitation: Invitation
  readonly standing: JoinedStanding
  /** Where they go on. */
  readonly to: string
}

export function toJoinedEntry(joined: JoinedRound, sets: QuestionSets): JoinedEntry {
  const { invitation, copy } = joined
  const set = sets.setFor(invitation.questionsVersion)
  if (set === undefined) {
    const to = paths.question(invitation.roundId, 1)
    return { invitation, standing: { kind: 'unknownQuestions' }, to }
  }
  const invited = toInvitedRound(joined, set)
  const { questionIds, choices } = invited.view
  const total = questionIds.length
  const answered = total - listMissing(questionIds, choices).length
  const standing: JoinedStanding =
    copy === undefined ? { kind: 'answering', answered, total } : { kind: 'sealed' }
  return { invitation, standing, to: whereInvited(invited) }
}
