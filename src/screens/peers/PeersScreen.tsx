import { paths } from '#src/paths.ts'
import { Elsewhere } from '#src/ui/link/Elsewhere.tsx'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { PeersPage } from './PeersPage.tsx'
import { usePeers } from './use-peers.ts'

/** Summaries that others sent, beside our own. */
export function PeersScreen() {
  // What is made up gets no post.
  if (useWorkspace() !== 'own') return <Elsewhere to={`~${paths.peers()}`} />
  return <OwnPeers />
}

function OwnPeers() {
  const peers = usePeers()
  return peers === undefined ? null : <PeersPage peers={peers} />
}
