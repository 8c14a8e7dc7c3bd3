import { isGathering } from '#src/domain/workshop/phase.ts'
import { paths } from '#src/paths.ts'
import { Elsewhere } from '#src/ui/link/Elsewhere.tsx'
import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import { PaperAnswers } from './PaperAnswers.tsx'

export function PaperScreen() {
  return (
    <RoundScreen>
      {(view) =>
        isGathering(view.round) ? (
          <PaperAnswers view={view} />
        ) : (
          // Why nothing can be typed in is said there.
          <Elsewhere to={paths.gather(view.round.id)} />
        )
      }
    </RoundScreen>
  )
}
