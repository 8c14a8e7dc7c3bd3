import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { removeWorkspace } from '#src/storage/store.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { useGo } from '#src/ui/link/navigation.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import styles from './ExamplePanel.module.css'

/** In the example there is nothing to erase but the example. */
export function ExamplePanel() {
  const { t } = useTranslation('settings')
  const go = useGo()
  const [failed, setFailed] = useState(false)
  const remove = async () => {
    try {
      await removeWorkspace('example')
      go(`~${paths.home()}`)
    } catch {
      setFailed(true)
    }
  }
  return (
    <Panel title={t('example.title')}>
      <p>{t('example.explain')}</p>
      <div className={styles['actions']}>
        <Button onPress={() => void remove()}>{t('example.action')}</Button>
        <AppLink to={`~${paths.settings()}`} look="text">
          {t('example.own')}
        </AppLink>
      </div>
      {failed && (
        <Notice kind="error" announced>
          <p>{t('example.failed')}</p>
        </Notice>
      )}
    </Panel>
  )
}
