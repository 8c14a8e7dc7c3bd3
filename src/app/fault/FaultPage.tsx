import { Suspense, useState } from 'react'
import { MADE_UP_BASES, useMadeUp } from '#src/app/made-up/use-made-up.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import type { Workspace } from '#src/workspace/workspace.ts'
import styles from './FaultPage.module.css'

export function FaultPage({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation('shell')
  const madeUp = useMadeUp()
  const [failed, setFailed] = useState(false)
  const save = () => exportWork(madeUp ?? 'own').catch(() => setFailed(true))
  return (
    <Suspense>
      <Page>
        <PageHead title={t('fault.title')} lead={t('fault.explain')} />
        <div className={styles['actions']}>
          <Button look="primary" onPress={onRetry}>
            {t('fault.retry')}
          </Button>
          <AppLink to={madeUp === null ? paths.home() : MADE_UP_BASES[madeUp]} look="plain">
            {t('fault.home')}
          </AppLink>
          <Button look="text" onPress={() => void save()}>
            {t('memory.export')}
          </Button>
        </div>
        {failed && (
          <Notice kind="error" announced>
            <p>{t('file.failed')}</p>
          </Notice>
        )}
      </Page>
    </Suspense>
  )
}

async function exportWork(workspace: Workspace): Promise<void> {
  const [{ workspaceStore }, { saveEverythingToFile }] = await Promise.all([
    import('#src/app/workspaces.ts'),
    import('#src/workspace/save-everything.ts'),
  ])
  await saveEverythingToFile(await workspaceStore(workspace))
}
