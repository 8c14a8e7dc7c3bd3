import { useTranslation } from '#src/i18n/words.ts'
import type { Store, Trouble } from '#src/storage/handle.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import styles from './shell/Notices.module.css'

interface StoreNoticesProps {
  readonly store: Store
  readonly trouble: Trouble | undefined
}

/** What this device cannot do for the person's work, and the cure. */
export function StoreNotices({ store, trouble }: StoreNoticesProps) {
  const { t } = useTranslation('shell')
  return (
    <div className={styles['notices']}>
      {store.kind === 'memory' && (
        <SavingNotice
          store={store}
          title={t('memory.title')}
          explain={t(`memory.${memoryReason(store)}`)}
        />
      )}
      {isFull(store, trouble) && (
        <SavingNotice store={store} title={t('full.title')} explain={t('full.explain')} />
      )}
      {isRefused(trouble) && (
        <SavingNotice
          store={store}
          title={t('refused.title')}
          explain={t('refused.explain')}
          announced
        />
      )}
      {trouble?.kind === 'closedByNewerVersion' && <NewerNotice />}
    </div>
  )
}

interface SavingNoticeProps {
  readonly store: Store
  readonly title: string
  readonly explain: string
  readonly announced?: boolean
}

/** Work that this device does not keep can still be saved to a file. */
function SavingNotice({ store, title, explain, announced = false }: SavingNoticeProps) {
  const { t } = useTranslation('shell')
  return (
    <Notice
      kind="error"
      announced={announced}
      actions={<Button onPress={() => void saveToFile(store)}>{t('memory.export')}</Button>}
    >
      <p>
        <strong>{title}</strong>
      </p>
      <p>{explain}</p>
    </Notice>
  )
}

function memoryReason({ reason }: Store): 'newerData' | 'blocked' | 'silent' | 'explain' {
  return reason === 'newerData' || reason === 'blocked' || reason === 'silent' ? reason : 'explain'
}

function isFull(store: Store, trouble: Trouble | undefined): boolean {
  return store.reason === 'full' || (trouble?.kind === 'writeFailed' && trouble.failure === 'full')
}

function isRefused(trouble: Trouble | undefined): boolean {
  return trouble?.kind === 'writeFailed' && trouble.failure !== 'full'
}

// Comes only when it is wanted: the screens behind the gate should not wait for it.
async function saveToFile(store: Store): Promise<void> {
  const { saveEverythingToFile } = await import('#src/workspace/save-everything.ts')
  await saveEverythingToFile(store)
}

function NewerNotice() {
  const { t } = useTranslation('shell')
  return (
    <Notice
      kind="error"
      announced
      actions={<Button onPress={() => location.reload()}>{t('newer.reload')}</Button>}
    >
      <p>
        <strong>{t('newer.title')}</strong>
      </p>
      <p>{t('newer.explain')}</p>
    </Notice>
  )
}
