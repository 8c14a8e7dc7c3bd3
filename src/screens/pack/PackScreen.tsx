import { paths } from '#src/paths.ts'
import { Elsewhere } from '#src/ui/link/Elsewhere.tsx'
import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import { PackPage } from './PackPage.tsx'
import { useSession } from './use-session.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

export function PackScreen() {
  return <RoundScreen>{(view) => <Pack view={view} />}</RoundScreen>
}

function Pack({ view }: { readonly view: RoundView }) {
  const session = useSession(view)
  // Rounds that are done in another way have no session in which each answers alone.
  if (view.round.mode !== 'eachFirst') return <Elsewhere to={paths.question(view.round.id, 1)} />
  if (session === undefined) return null
  return <PackPage view={view} session={session} />
}
