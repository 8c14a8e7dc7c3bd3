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
  return (
    <div className={styles['notices']}>
      {store.kind === 'memory' && <MemoryNotice store={store} />}
      {isFull(store, trouble) && <FullNotice store={store} />}
      {isRefused(trouble) && <RefusedNotice store={store} />}
      {trouble?.kind === 'closedByNewerVersion' && <NewerNotice />}
    </div>
  )
}

function MemoryNotice({ store }: { store: Store }) {
  const { t } = useTranslation('shell')
  return (
    <Notice
      kind="error"
      actions={<Button onPress={() => void saveToFile(store)}>{t('memory.export')}</Button>}
    >
      <p>
        <strong>{t('memory.title')}</strong>
      </p>
      <p>{t(`memory.${memoryReason(store)}`)}</p>
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

function RefusedNotice({ store }: { store: Store }) {
  const { t } = useTranslation('shell')
  return (
    <Notice
      kind="error"
      announced
      actions={<Button onPress={() => void saveToFile(store)}>{t('memory.export')}</Button>}
    >
      <p>
        <strong>{t('refused.title')}</strong>
      </p>
      <p>{t('refused.explain')}</p>
    </Notice>
  )
}

function FullNotice({ store }: { store: Store }) {
  const { t } = useTranslation('shell')
  return (
    <Notice
      kind="error"
      actions={<Button onPress={() => void saveToFile(store)}>{t('memory.export')}</Button>}
    >
      <p>
        <strong>{t('full.title')}</strong>
      </p>
      <p>{t('full.explain')}</p>
    </Notice>
  )
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
