import { Suspense } from 'react'
import { paths } from '#src/paths.ts'
import type { Question } from '#src/questions/question-set.ts'
import { Elsewhere } from '#src/ui/link/Elsewhere.tsx'
import type { InvitedRound } from '#src/workspace/invited/invited-round.ts'
import { LeaveRound } from '#src/workspace/invited/LeaveRound.tsx'
import { OpenQuestion } from './OpenQuestion.tsx'

interface InvitedQuestionProps {
  readonly invited: InvitedRound
  readonly question: Question
  readonly index: number
  readonly changing: boolean
}

/** On a member's own device: their answers alone. What was handed in is sealed, and is not here. */
export function InvitedQuestion({ invited, ...asked }: InvitedQuestionProps) {
  const { view, copy } = invited
  if (copy !== undefined) return <Elsewhere to={paths.handedIn(view.round.id)} />
  return (
    <OpenQuestion view={view} start={paths.home()} {...asked}>
      <Suspense fallback={null}>
        <LeaveRound view={view} />
      </Suspense>
    </OpenQuestion>
  )
}
