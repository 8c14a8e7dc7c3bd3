import { lazy } from 'react'
import { patterns } from '#src/paths.ts'
import { useIsAt } from '#src/ui/link/navigation.ts'
import { RoundQuestion } from '#src/workspace/RoundQuestion.tsx'
import { EvidenceState } from './EvidenceState.tsx'
import { OpenQuestion } from './OpenQuestion.tsx'
import { isOpenForAnswers } from './use-question.ts'

const LockedQuestion = lazy(async () => ({
  default: (await import('./LockedQuestion.tsx')).LockedQuestion,
}))

const TurnQuestion = lazy(async () => ({
  default: (await import('./TurnQuestion.tsx')).TurnQuestion,
}))

export function QuestionScreen() {
  const changing = useIsAt(patterns.change)
  return (
    <RoundQuestion>
      {(view, question, index) => {
        if (!isOpenForAnswers(view.round)) return <LockedQuestion view={view} index={index} />
        // A key of its own: what is being saved must never slip from one question to the next.
        const key = `${view.round.id} ${question.id}`
        const asked = { view, question, index, changing }
        if (view.round.mode === 'eachFirst') return <TurnQuestion key={key} {...asked} />
        return (
          <OpenQuestion key={key} {...asked}>
            <EvidenceState view={view} questionId={question.id} number={index + 1} />
          </OpenQuestion>
        )
      }}
    </RoundQuestion>
  )
}
