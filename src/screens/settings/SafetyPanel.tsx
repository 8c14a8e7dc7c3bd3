import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { StorageHealth } from '#src/platform/storage-health.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useStore } from '#src/workspace/use-live.ts'
import { useStorageHealth } from '#src/workspace/use-storage-health.ts'
import styles from './SettingsScreen.module.css'

export function SafetyPanel() {
  const { t } = useTranslation('settings')
  const store = useStore()
  const { health, ask, refused } = useStorageHealth()
  if (store.kind === 'memory') {
    return (
      <Panel title={t('safe.title')}>
        <p>{t('safe.memory')}</p>
      </Panel>
    )
  }
  return (
    <Panel title={t('safe.title')}>
      {health !== undefined && (
        <>
          <p>{t(`safe.${health.kept}`)}</p>
          {health.kept === 'mayBeEvicted' && (
            <p>
              <Button onPress={() => void ask()}>{t('safe.ask')}</Button>
            </p>
          )}
          <Space health={health} />
        </>
      )}
      <p role="status" className={styles['status']}>
        {refused && t('safe.refused')}
      </p>
    </Panel>
  )
}

function Space({ health }: { health: StorageHealth }) {
  const { t } = useTranslation('settings')
  const formats = useFormats()
  const { usedBytes, freeBytes } = health
  if (usedBytes === null) return null
  return (
    <p className="quiet">
      {t('safe.used', { used: formats.bytes(usedBytes) })}{' '}
      {freeBytes !== null && t('safe.free', { free: formats.bytes(freeBytes) })}
    </p>
  )
}
