import { useId } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { WorkBar } from '#src/ui/work/WorkBar.tsx'

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
      <WorkBar labelledBy={id} done={done} stop={{ words: t('work.cancel'), onPress: onCancel }} />
    </>
  )
}
