import { isGathering } from '#src/domain/workshop/phase.ts'
import { paths } from '#src/paths.ts'
import { Elsewhere } from '#src/ui/link/Elsewhere.tsx'
import { GatheringOver } from '#src/workspace/gathering/GatheringOver.tsx'
import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { GatherAnswers } from './GatherAnswers.tsx'

export function GatherScreen() {
  return <RoundScreen>{(view) => <Gather view={view} />}</RoundScreen>
}

function Gather({ view }: { readonly view: RoundView }) {
  const { round } = view
  if (isGathering(round)) return <GatherAnswers view={view} />
  // Rounds that are done in another way have nothing to gather.
  if (round.mode !== 'eachFirst') return <Elsewhere to={paths.question(round.id, 1)} />
  return <GatheringOver round={round} />
}
