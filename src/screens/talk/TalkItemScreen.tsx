import { isTalking } from '#src/domain/workshop/phase.ts'
import { paths } from '#src/paths.ts'
import { Elsewhere } from '#src/ui/link/Elsewhere.tsx'
import { RoundQuestion } from '#src/workspace/RoundQuestion.tsx'
import { NoTalk } from './NoTalk.tsx'
import { TalkItem } from './TalkItem.tsx'

export function TalkItemScreen() {
  return (
    <RoundQuestion>
      {(view, question) => {
        if (!view.lead) return <Elsewhere to={paths.gather(view.round.id)} />
        if (!isTalking(view.round)) return <NoTalk view={view} />
        // A key of its own: what is being saved must never slip from one question to the next.
        const key = `${view.round.id} ${question.id}`
        return <TalkItem key={key} view={view} questionId={question.id} />
      }}
    </RoundQuestion>
  )
}
