import { lazy } from 'react'
import { patterns } from '#src/paths.ts'
import { useIsAt } from '#src/ui/link/navigation.ts'
import { RoundQuestion } from '#src/workspace/RoundQuestion.tsx'
import { OpenQuestion } from './OpenQuestion.tsx'
import { isOpenForAnswers } from './use-question.ts'

const LockedQuestion = lazy(async () => ({
  default: (await import('./LockedQuestion.tsx')).LockedQuestion,
}))

export function QuestionScreen() {
  const changing = useIsAt(patterns.change)
  return (
    <RoundQuestion>
      {(view, question, index) =>
        isOpenForAnswers(view.round) ? (
          // A key of its own: what is being saved must never slip from one question to the next.
          <OpenQuestion
            key={`${view.round.id} ${question.id}`}
            view={view}
            question={question}
            index={index}
            changing={changing}
          />
        ) : (
          <LockedQuestion view={view} index={index} />
        )
      }
    </RoundQuestion>
  )
}
