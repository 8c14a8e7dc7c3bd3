import { isTalking } from '#src/domain/workshop/phase.ts'
import { RoundQuestion } from '#src/workspace/RoundQuestion.tsx'
import { NoTalk } from './NoTalk.tsx'
import { TalkItem } from './TalkItem.tsx'

export function TalkItemScreen() {
  return (
    <RoundQuestion>
      {(view, question) =>
        isTalking(view.round) ? (
          // A key of its own: what is being saved must never slip from one question to the next.
          <TalkItem key={`${view.round.id} ${question.id}`} view={view} questionId={question.id} />
        ) : (
          <NoTalk view={view} />
        )
      }
    </RoundQuestion>
  )
}
