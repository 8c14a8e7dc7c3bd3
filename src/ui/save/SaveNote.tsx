import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import type { SaveState } from './save-queue.ts'
import styles from './SaveNote.module.css'

interface SaveNoteProps {
  readonly state: SaveState
  /** False while the app works in memory: then "kept until you close this page". */
  readonly onDevice: boolean
  readonly onRetry: () => void
}

export function SaveNote({ state, onDevice, onRetry }: SaveNoteProps) {
  const { t } = useTranslation('shell')
  if (state === 'failed') {
    return (
      <div className={styles['failed']} role="alert">
        <span>{t('save.failed')}</span>
        <Button look="text" onPress={onRetry}>
          {t('save.retry')}
        </Button>
      </div>
    )
  }
  return (
    <p className={styles['note']} role="status" data-save={state}>
      {state === 'saving' && t('save.saving')}
      {state === 'saved' && (
        <>
          <span aria-hidden="true" className={styles['tick']} />
          {onDevice ? t('save.saved') : t('save.inMemory')}
        </>
      )}
    </p>
  )
}
