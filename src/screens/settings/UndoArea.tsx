import { useEffect, useRef } from 'react'
import { UndoNotice } from '#src/ui/undo/UndoNotice.tsx'
import type { KeptWork } from './use-kept-work.ts'

interface UndoAreaProps {
  readonly message: string
  readonly work: KeptWork
  /** Takes the focus on, when the notice is gone. */
  readonly onDone: () => void
}

/** Takes the focus from the button that was deleted along with its row, so that undo is next. */
export function UndoArea({ message, work, onDone }: UndoAreaProps) {
  const area = useRef<HTMLDivElement>(null)
  useEffect(() => area.current?.focus(), [])
  return (
    <div ref={area} tabIndex={-1}>
      <UndoNotice
        message={message}
        onUndo={() => void work.undo().then(onDone)}
        onDismiss={() => {
          work.dismiss()
          onDone()
        }}
      />
    </div>
  )
}
