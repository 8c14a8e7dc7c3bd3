import { useTranslation } from '#src/i18n/words.ts'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
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
      <div className={styles['head']}>
        <PageHeading>{t('title')}</PageHeading>
        <p className="lead">{t('lead')}</p>
      </div>
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
