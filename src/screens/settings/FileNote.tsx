import { useTranslation } from '#src/i18n/words.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import type { FileState } from './use-save-file.ts'
import styles from './SettingsScreen.module.css'

/** Says that a file was made, and only then. */
export function FileNote({ state }: { state: FileState }) {
  const { t } = useTranslation('settings')
  if (state.kind === 'failed') {
    return (
      <Notice kind="error" announced>
        <p>{t('save.failed')}</p>
      </Notice>
    )
  }
  return (
    <div role="status" className={styles['status']}>
      {state.kind === 'made' && (
        <Notice>
          <p>{t('save.saved', { name: state.name })}</p>
        </Notice>
      )}
    </div>
  )
}
