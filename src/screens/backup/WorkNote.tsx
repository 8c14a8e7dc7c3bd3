import { useId } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import styles from './Backup.module.css'

interface WorkNoteProps {
  readonly words: string
  /** From 0 to 1; null where nothing tells how far it is. */
  readonly done: number | null
  readonly onCancel: () => void
}

/** What is being done, how far it is, and a way to stop it. */
export function WorkNote({ words, done, onCancel }: WorkNoteProps) {
  const { t } = useTranslation('backup')
  const id = useId()
  return (
    <>
      <p id={id} role="status">
        {words}
      </p>
      <progress
        aria-labelledby={id}
        className={styles['progress']}
        {...(done !== null && { value: done })}
      />
      <p>
        <Button onPress={onCancel}>{t('work.cancel')}</Button>
      </p>
    </>
  )
}
