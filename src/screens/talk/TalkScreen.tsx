import { isTalking } from '#src/domain/workshop/phase.ts'
import { paths } from '#src/paths.ts'
import { Elsewhere } from '#src/ui/link/Elsewhere.tsx'
import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import { NoTalk } from './NoTalk.tsx'
import { TalkList } from './TalkList.tsx'

export function TalkScreen() {
  return (
    <RoundScreen>
      {(view) => {
        // A tablet that only gathers has nothing of what the room said.
        if (!view.lead) return <Elsewhere to={paths.gather(view.round.id)} />
        return isTalking(view.round) ? <TalkList view={view} /> : <NoTalk view={view} />
      }}
    </RoundScreen>
  )
}
