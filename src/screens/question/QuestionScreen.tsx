import { lazy, Suspense } from 'react'
import { paths, patterns } from '#src/paths.ts'
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

const InvitedQuestion = lazy(async () => ({
  default: (await import('./InvitedQuestion.tsx')).InvitedQuestion,
}))

// Only where an earlier round left actions: the first question does not wait for it.
const EarlierActions = lazy(async () => ({
  default: (await import('#src/workspace/plan/EarlierActions.tsx')).EarlierActions,
}))

export function QuestionScreen() {
  const changing = useIsAt(patterns.change)
  return (
    <RoundQuestion
      renderInvited={(invited, question, index) => (
        <InvitedQuestion
          key={keyOf(invited.view.round.id, question.id)}
          invited={invited}
          question={question}
          index={index}
          changing={changing}
        />
      )}
    >
      {(view, question, index) => {
        if (!isOpenForAnswers(view.round)) return <LockedQuestion view={view} index={index} />
        const key = keyOf(view.round.id, question.id)
        const asked = { view, question, index, changing }
        if (view.round.mode === 'eachFirst') return <TurnQuestion key={key} {...asked} />
        return (
          <OpenQuestion
            key={key}
            start={paths.home()}
            opening={
              index === 0 && (
                <Suspense fallback={null}>
                  <EarlierActions organisationId={view.organisation.id} roundId={view.round.id} />
                </Suspense>
              )
            }
            {...asked}
          >
            <EvidenceState view={view} questionId={question.id} number={index + 1} />
          </OpenQuestion>
        )
      }}
    </RoundQuestion>
  )
}

/** One of its own each: what is being saved must never slip from one question to the next. */
function keyOf(roundId: string, questionId: string): string {
  return `${roundId} ${questionId}`
}
