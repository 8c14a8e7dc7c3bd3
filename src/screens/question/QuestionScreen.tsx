import { lazy } from 'react'
import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import { useParams } from '#src/ui/link/navigation.ts'
import { OpenQuestion } from './OpenQuestion.tsx'
import { isOpenForAnswers } from './use-question.ts'

const LockedQuestion = lazy(async () => ({
  default: (await import('./LockedQuestion.tsx')).LockedQuestion,
}))

export function QuestionScreen() {
  const { number = '1' } = useParams<{ number: string }>()
  return (
    <RoundScreen>
      {(view) => {
        const index = indexOf(number, view.questionIds.length)
        const question = view.set.questions[index]
        if (question === undefined) return null
        return isOpenForAnswers(view.round) ? (
          // A key of its own: what is being saved must never slip from one question to the next.
          <OpenQuestion key={`${view.round.id} ${question.id}`} view={view} index={index} />
        ) : (
          <LockedQuestion view={view} index={index} />
        )
      }}
    </RoundScreen>
  )
}

/** An address with a number that is no question leads to the nearest one. */
function indexOf(number: string, total: number): number {
  const wanted = Number.parseInt(number, 10)
  if (Number.isNaN(wanted)) return 0
  return Math.min(Math.max(wanted, 1), total) - 1
}
