import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import { ClosedRegister } from './ClosedRegister.tsx'
import { QuestionList } from './QuestionList.tsx'

export function EvidenceScreen() {
  return (
    <RoundScreen>
      {(view) =>
        view.round.status === 'closed' ? (
          <ClosedRegister view={view} />
        ) : (
          <QuestionList view={view} />
        )
      }
    </RoundScreen>
  )
}
