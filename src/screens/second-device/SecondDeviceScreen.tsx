import { isGathering } from '#src/domain/workshop/phase.ts'
import { paths } from '#src/paths.ts'
import { Elsewhere } from '#src/ui/link/Elsewhere.tsx'
import { GatheringOver } from '#src/workspace/gathering/GatheringOver.tsx'
import { NotInExample } from '#src/workspace/NotInExample.tsx'
import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { AlongPage } from './AlongPage.tsx'
import { LeadPage } from './LeadPage.tsx'

/** Two tablets for one round: what each of them can do with the other. */
export function SecondDeviceScreen() {
  return <RoundScreen>{(view) => <SecondDevice view={view} />}</RoundScreen>
}

function SecondDevice({ view }: { readonly view: RoundView }) {
  const { round, lead } = view
  const isExample = useWorkspace() === 'example'
  if (round.mode !== 'eachFirst') return <Elsewhere to={paths.question(round.id, 1)} />
  if (isExample) return <NotInExample what="secondDevice" back={paths.gather(round.id)} />
  // On a device that only gathers, there is still something to take away after the end.
  if (!lead) return <AlongPage view={view} />
  return isGathering(round) ? <LeadPage view={view} /> : <GatheringOver round={round} />
}
