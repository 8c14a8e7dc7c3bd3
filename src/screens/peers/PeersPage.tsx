import { useMemo, useState } from 'react'
import { SECTORS, type Sector } from '#src/domain/record/organisation.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { FilterSelect } from '#src/ui/field/FilterSelect.tsx'
import { BackLink } from '#src/ui/link/BackLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { RemovedNotice } from '#src/ui/undo/RemovedNotice.tsx'
import { BesidePanel } from './BesidePanel.tsx'
import { EmptyPeers } from './EmptyPeers.tsx'
import { PeerList } from './PeerList.tsx'
import { SaidToUs } from './SaidToUs.tsx'
import type { Peers } from './use-peers.ts'
import { useRemoving } from './use-removing.ts'
import { WaysIn } from './WaysIn.tsx'
import styles from './Peers.module.css'

export function PeersPage({ peers }: { readonly peers: Peers }) {
  const { t } = useTranslation(['peers', 'sectors'])
  const { standing, ours, replies } = peers
  const [sector, setSector] = useState<Sector | null>(null)
  const { remove, removed, undo, dismiss, failed } = useRemoving()
  const present = SECTORS.filter((one) => standing.some(({ summary }) => isOf(one, summary)))
  const shown = useMemo(
    () => standing.filter(({ summary }) => sector === null || isOf(sector, summary)),
    [standing, sector],
  )
  const isEmpty = standing.length === 0
  return (
    <Page foot={<BackLink to={paths.home()} />}>
      <PageHead title={t('title')} lead={t('lead')} />
      {isEmpty && <EmptyPeers />}
      {present.length > 1 && (
        <div className={`${styles['filter']} no-print`}>
          <FilterSelect
            label={t('filter.sector')}
            all={t('filter.all')}
            options={present.map((value) => ({ value, label: t(`sectors:${value}.name`) }))}
            value={sector}
            onChoose={setSector}
          />
        </div>
      )}
      {!isEmpty && <BesidePanel ours={ours} shown={shown} />}
      <RemovedNotice
        message={removed && t(removedKey(removed.kind), { name: removed.name })}
        failed={failed ? t('list.removeFailed') : undefined}
        onUndo={undo}
        onDismiss={dismiss}
      />
      {!isEmpty && <PeerList shown={shown} sector={sector} onRemove={remove} />}
      {replies.length > 0 && <SaidToUs replies={replies} ours={ours} onRemove={remove} />}
      {!isEmpty && <WaysIn />}
    </Page>
  )
}

function isOf(sector: Sector, { summary }: Peers['standing'][number]['summary']): boolean {
  return summary.from.sector === sector
}

function removedKey(kind: 'peerSummary' | 'peerReply') {
  return kind === 'peerSummary' ? ('list.removed' as const) : ('said.removed' as const)
}
