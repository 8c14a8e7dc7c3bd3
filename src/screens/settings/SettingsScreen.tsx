import { useTranslation } from '#src/i18n/words.ts'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { DamagedPanel } from './DamagedPanel.tsx'
import { DataPanel } from './DataPanel.tsx'
import { DeletedPanel } from './DeletedPanel.tsx'
import { ErasePanel } from './ErasePanel.tsx'
import { InstallPanel } from './InstallPanel.tsx'
import { LookPanel } from './LookPanel.tsx'
import { OfflinePanel } from './OfflinePanel.tsx'
import { SafetyPanel } from './SafetyPanel.tsx'
import { SavePanel } from './SavePanel.tsx'
import styles from './SettingsScreen.module.css'

export function SettingsScreen() {
  const { t } = useTranslation('settings')
  const isOwn = useWorkspace() === 'own'
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className={styles['pair']}>
        <LookPanel />
        <OfflinePanel />
      </div>
      <DataPanel />
      <DeletedPanel />
      <DamagedPanel />
      <div className={styles['pair']}>
        {isOwn && <SavePanel />}
        <SafetyPanel />
      </div>
      <InstallPanel />
      {isOwn && <ErasePanel />}
    </Page>
  )
}
