import { useState, useSyncExternalStore } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { appVersion } from '#src/platform/app-version.ts'
import { mayBeOnline } from '#src/platform/network.ts'
import { checkForUpdate, subscribeWorker, workerState } from '#src/platform/worker.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import styles from './SettingsScreen.module.css'

type Look = 'looking' | 'looked' | 'noNetwork'

export function OfflinePanel() {
  const { t } = useTranslation('settings')
  const { kind } = useSyncExternalStore(subscribeWorker, workerState)
  const [look, setLook] = useState<Look>()
  const hasWorker = kind !== 'unsupported' && kind !== 'insecure'

  const lookForUpdate = async () => {
    if (!mayBeOnline()) return setLook('noNetwork')
    setLook('looking')
    await checkForUpdate()
    setLook('looked')
  }

  return (
    <Panel title={t('offline.title')}>
      <p data-worker={kind}>{t(`offline.state.${kind}`)}</p>
      {appVersion !== null && <p>{t('offline.version', { version: appVersion })}</p>}
      {hasWorker && (
        <p>
          <Button disabled={look === 'looking'} onPress={() => void lookForUpdate()}>
            {t('offline.look')}
          </Button>
        </p>
      )}
      <p>
        <AppLink to={paths.ready()}>{t('offline.ready')}</AppLink>
      </p>
      <p role="status" className={styles['status']}>
        {look !== undefined && t(`offline.${look}`)}
      </p>
    </Panel>
  )
}
