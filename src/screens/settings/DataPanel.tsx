import { useRef } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { DeleteDialog } from './DeleteDialog.tsx'
import { JoinedList } from './JoinedList.tsx'
import { OrganisationItem } from './OrganisationItem.tsx'
import { UndoArea } from './UndoArea.tsx'
import { useJoined } from './use-joined.ts'
import { useKeptData } from './use-kept-data.ts'
import { useKeptWork } from './use-kept-work.ts'
import styles from './DataPanel.module.css'

export function DataPanel() {
  const { t } = useTranslation(['settings', 'round'])
  const isMadeUp = useWorkspace() !== 'own'
  const kept = useKeptData()
  const joined = useJoined()
  const work = useKeptWork()
  const list = useRef<HTMLDivElement>(null)
  if (kept === undefined || joined === undefined) return null
  const rounds = kept.reduce((sum, entry) => sum + entry.rounds.length, 0)
  const counts = [
    t('data.organisations', { count: kept.length }),
    t('data.rounds', { count: rounds }),
  ]
  return (
    <Panel title={t('data.title')}>
      {kept.length > 0 && <p>{counts.join(' · ')}</p>}
      {kept.length + joined.length === 0 && <p>{t('data.none')}</p>}
      {work.failed && (
        <Notice kind="error" announced>
          <p>{t('data.failed')}</p>
        </Notice>
      )}
      {work.gone !== undefined && (
        <Notice kind="error" announced>
          <p>{t('deleted.done.gone', { name: work.gone.name || t('round:unnamed') })}</p>
        </Notice>
      )}
      {work.removed?.kind === 'organisation' && (
        <UndoArea key={work.removed.id} work={work} onDone={() => list.current?.focus()} />
      )}
      <div
        ref={list}
        tabIndex={-1}
        role="group"
        aria-label={t('data.title')}
        className={styles['list']}
      >
        {kept.map((entry) => (
          <OrganisationItem key={entry.organisation.id} entry={entry} work={work} />
        ))}
        {joined.length > 0 && <JoinedList joined={joined} onLeft={() => list.current?.focus()} />}
      </div>
      {kept.length > 0 && (
        <p className="quiet small">{t(isMadeUp ? 'data.deleteHintMadeUp' : 'data.deleteHint')}</p>
      )}
      {!isMadeUp && (
        <p>
          <AppLink to={paths.secondDeviceRead()}>{t('data.second')}</AppLink>
        </p>
      )}
      <DeleteDialog work={work} />
    </Panel>
  )
}
