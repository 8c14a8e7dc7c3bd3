import { listMissing } from '#src/domain/stage/answers.ts'
import { paths } from '#src/paths.ts'
import type { InvitedRound } from './invited-round.ts'

/** Where a person goes on in a round that they joined. */
export function whereInvited({ view, copy }: Pick<InvitedRound, 'view' | 'copy'>): string {
  const { round, questionIds, choices } = view
  if (copy !== undefined) return paths.handedIn(round.id)
  const [open] = listMissing(questionIds, choices)
  return open === undefined
    ? paths.check(round.id)
    : paths.question(round.id, questionIds.indexOf(open) + 1)
}
