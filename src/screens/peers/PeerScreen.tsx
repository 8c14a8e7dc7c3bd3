import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Elsewhere } from '#src/ui/link/Elsewhere.tsx'
import { useParams } from '#src/ui/link/navigation.ts'
import { NotThere } from '#src/workspace/NotThere.tsx'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { PeerPage } from './PeerPage.tsx'
import { usePeer } from './use-peer.ts'

/** One summary that somebody sent, and what is said back. */
export function PeerScreen() {
  const { peerId = '' } = useParams<{ peerId: string }>()
  if (useWorkspace() !== 'own') return <Elsewhere to={`~${paths.peers()}`} />
  return <OwnPeer key={peerId} peerId={peerId} />
}

function OwnPeer({ peerId }: { readonly peerId: string }) {
  const { t } = useTranslation('peers')
  const opened = usePeer(peerId)
  if (opened === undefined) return null
  if (opened.peer === null) {
    return (
      <NotThere
        title={t('one.notHere')}
        explain={t('one.notHereExplain')}
        to={paths.peers()}
        way={t('one.toPeers')}
      />
    )
  }
  return <PeerPage peer={opened.peer} newerId={opened.newerId} senders={opened.organisations} />
}
