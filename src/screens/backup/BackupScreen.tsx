import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { BackLink } from '#src/ui/link/BackLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { CheckPanel } from './CheckPanel.tsx'
import { EarlierPanel } from './EarlierPanel.tsx'
import { MakePanel } from './MakePanel.tsx'
import { SafePanel } from './SafePanel.tsx'

export function BackupScreen() {
  const { t } = useTranslation('backup')
  const isOwn = useWorkspace() === 'own'
  return (
    <Page foot={<BackLink to={paths.settings()} />}>
      <PageHead title={t('title')} lead={t(isOwn ? 'lead' : 'madeUp')} />
      {isOwn && (
        <>
          <SafePanel />
          <MakePanel />
          <CheckPanel />
          <EarlierPanel />
        </>
      )}
    </Page>
  )
}
