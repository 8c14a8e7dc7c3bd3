import { isGathering } from '#src/domain/workshop/phase.ts'
import { paths } from '#src/paths.ts'
import { Elsewhere } from '#src/ui/link/Elsewhere.tsx'
import { GatheringOver } from '#src/workspace/gathering/GatheringOver.tsx'
import { NotInExample } from '#src/workspace/NotInExample.tsx'
import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { InvitePeople } from './InvitePeople.tsx'

export function InviteScreen() {
  return <RoundScreen>{(view) => <InviteTo view={view} />}</RoundScreen>
}

function InviteTo({ view }: { readonly view: RoundView }) {
  const { round } = view
  const isExample = useWorkspace() === 'example'
  if (isGathering(round)) {
    if (isExample) return <NotInExample what="invite" back={paths.gather(round.id)} />
    return <InvitePeople view={view} />
  }
  // Rounds that are done in another way have nobody to invite.
  if (round.mode !== 'eachFirst') return <Elsewhere to={paths.question(round.id, 1)} />
  return <GatheringOver round={round} />
}
