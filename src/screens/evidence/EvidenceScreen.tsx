import { paths } from '#src/paths.ts'
import { Elsewhere } from '#src/ui/link/Elsewhere.tsx'
import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import { ClosedRegister } from './ClosedRegister.tsx'
import { QuestionList } from './QuestionList.tsx'

export function EvidenceScreen() {
  return (
    <RoundScreen>
      {(view) => {
        // What is typed on a tablet that only gathers would go with the round when it is taken off.
        if (!view.lead) return <Elsewhere to={paths.gather(view.round.id)} />
        const isClosed = view.round.status === 'closed'
        return isClosed ? <ClosedRegister view={view} /> : <QuestionList view={view} />
      }}
    </RoundScreen>
  )
}
