import { useEffect, useRef } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { UndoNotice } from '#src/ui/undo/UndoNotice.tsx'
import type { KeptWork } from './use-kept-work.ts'

interface UndoAreaProps {
  readonly work: KeptWork
  /** Takes the focus on, when the notice is gone. */
  readonly onDone: () => void
}

/** Takes the focus from the button that was deleted along with its row, so that undo is next. */
export function UndoArea({ work, onDone }: UndoAreaProps) {
  const { t } = useTranslation(['settings', 'round'])
  const area = useRef<HTMLDivElement>(null)
  const { removed } = work
  useEffect(() => area.current?.focus(), [])
  if (removed === undefined) return null
  return (
    <div ref={area} tabIndex={-1}>
      <UndoNotice
        message={t(`data.deleted.${removed.kind}`, { name: removed.name || t('round:unnamed') })}
        onUndo={() => void work.undo().then(onDone)}
        onDismiss={() => {
          work.dismiss()
          onDone()
        }}
      />
    </div>
  )
}
