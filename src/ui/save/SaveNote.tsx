import { useEffect, useState } from 'react'
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
  const settled = useSettled(state)
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
    <p className={styles['note']} data-save={state}>
      {state === 'saving' && t('save.saving')}
      {state === 'saved' && (
        <>
          <span aria-hidden="true" className={styles['tick']} />
          {onDevice ? t('save.saved') : t('save.inMemory')}
        </>
      )}
      <span className="visually-hidden" role="status">
        {settled && t('save.announced')}
      </span>
    </p>
  )
}

const QUIET_MS = 1500

/** Said aloud only when the typing has paused, or a screen reader would talk over it. */
function useSettled(state: SaveState): boolean {
  const [settledState, setSettledState] = useState<SaveState>('idle')
  useEffect(() => {
    const timer = setTimeout(() => setSettledState(state), QUIET_MS)
    return () => clearTimeout(timer)
  }, [state])
  return state === 'saved' && settledState === 'saved'
}
