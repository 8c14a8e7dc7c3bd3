import { Suspense } from 'react'
import { paths } from '#src/paths.ts'
import type { Question } from '#src/questions/question-set.ts'
import { Elsewhere } from '#src/ui/link/Elsewhere.tsx'
import { useBareHeader } from '#src/ui/page/bare-header.ts'
import { toOwnView } from '#src/workspace/gathering/own-view.ts'
import { StopAndForget } from '#src/workspace/gathering/StopAndForget.tsx'
import { useTurn } from '#src/workspace/gathering/use-turn.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { OpenQuestion } from './OpenQuestion.tsx'

interface TurnQuestionProps {
  readonly view: RoundView
  readonly question: Question
  readonly index: number
  readonly changing: boolean
}

/** On a tablet that is passed round: one person's answers, and no way to anything else. */
export function TurnQuestion({ view, ...asked }: TurnQuestionProps) {
  const isTurn = useTurn(view)
  useBareHeader()
  if (!isTurn) return <Elsewhere to={paths.pass(view.round.id)} />
  return (
    <OpenQuestion view={toOwnView(view)} start={paths.pass(view.round.id)} isTurn {...asked}>
      <Suspense fallback={null}>
        <StopAndForget view={view} />
      </Suspense>
    </OpenQuestion>
  )
}
