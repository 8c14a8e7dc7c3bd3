import { isTalking } from '#src/domain/workshop/phase.ts'
import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import { NoTalk } from './NoTalk.tsx'
import { TalkList } from './TalkList.tsx'

export function TalkScreen() {
  return (
    <RoundScreen>
      {(view) => (isTalking(view.round) ? <TalkList view={view} /> : <NoTalk view={view} />)}
    </RoundScreen>
  )
}
